/** What an invoke or an old client's message says was pressed. It passed through a client: everything here is untrusted. */
import { z } from 'zod';

const Data = z.record(z.string(), z.unknown());

/** adaptiveCard/action. */
const Execute = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: Data.nullish() }),
});
/** task/fetch and task/submit; a message's value is the same without the wrapping. */
const Submit = z.looseObject({ data: Data.and(z.looseObject({ verb: z.string() })) });

const Search = z.looseObject({
  queryText: z.string().nullish(),
  dataset: z.string(),
  data: Data.nullish(),
});

export interface PressedButton {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Searched {
  readonly dataset: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Undefined when it is no press that we could have made. */
export function readExecute(value: unknown): PressedButton | undefined {
  const parsed = Execute.safeParse(value);
  if (!parsed.success) return undefined;
  const { verb, data } = parsed.data.action;
  return { verb, data: withoutWrapping(data ?? {}) };
}

export function readSubmit(value: unknown): PressedButton | undefined {
  const parsed = Submit.safeParse(value);
  if (!parsed.success) return undefined;
  return { verb: parsed.data.data.verb, data: withoutWrapping(parsed.data.data) };
}

export function readSearch(value: unknown): Searched | undefined {
  const parsed = Search.safeParse(value);
  if (!parsed.success) return undefined;
  const { dataset, queryText, data } = parsed.data;
  return { dataset, text: queryText ?? '', data: withoutWrapping(data ?? {}) };
}

/** `verb` and `msteams` are how the press travelled, not what was said. */
function withoutWrapping(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'verb' && key !== 'msteams'));
}
