/** The press of a log: another page of it, or only what stands out; each is looked up and logged anew (R67). */
import { defineAction, type LogPage } from '../action.js';
import { nothing } from '../inputs.js';

/** `SIP-7K4QXM/marked/40`: what a press shows. Whoever presses is asked for anew, so it opens nothing to anybody else. */
export function placeOf({ ref, only, before }: LogPage): string {
  return [ref, only, ...(before === undefined ? [] : [before])].join('/');
}

const place = /^(SIP-[0-9A-HJKMNP-TV-Z]{6})\/(all|marked)(?:\/(\d{1,9}))?$/;

function pageAt(on = ''): LogPage | undefined {
  const [, ref, only, before] = place.exec(on) ?? [];
  if (ref === undefined) return undefined;
  return {
    ref,
    only: only === 'marked' ? 'marked' : 'all',
    ...(before === undefined ? {} : { before: Number(before) }),
  };
}

export const showLog = defineAction({
  kind: 'note',
  verb: 'case-log.show',
  payload: nothing,
  note: async (_payload, { on }, notes) => {
    const page = pageAt(on);
    const review = page && (await notes.reviewLog(page));
    return { to: 'card', card: 'case-log', extra: { review } };
  },
});
