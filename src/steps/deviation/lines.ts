/** A written deviation in rows, as it is copied into another system and printed. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { About } from '../card.js';
import { namesIn } from './names-in.js';
import { writtenIn } from './written.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'on'>;

/** What is said of an event, under its labels: for a card to copy from and a page to print. */
export interface DeviationReport {
  readonly rows: readonly (readonly [label: string, text: string])[];
  /** Names and personnummer that stand in it (R62). */
  readonly names: readonly string[];
}

export function reportOf(about: Reading): DeviationReport {
  const rows = rowsOf(about);
  return { rows, names: namesIn(rows.map(([, text]) => text).join('\n'), about.disclosed) };
}

/** Pointed out on each screen as soon as it is saved, and not only where the text is copied (R62). */
export function namesSaid(about: Reading): { readonly hasNames: boolean; readonly warning: string } {
  const { names } = reportOf(about);
  return { hasNames: names.length > 0, warning: about.texts.deviation.text.warning(names.join(', ')) };
}

/** As one text to copy. */
export function textOf(about: Reading): string {
  const lines = rowsOf(about).map(([label, text]) => `${label}: ${text}`);
  return [about.texts.deviation.text.heading(about.disclosed.ref), ...lines].join('\n\n');
}

/** In the order of domain 4.5; what is not answered is left out. */
function rowsOf(about: Reading): DeviationReport['rows'] {
  const { disclosed, texts, format } = about;
  const { text: words, steering, level, yesNo } = texts.deviation;
  const written = writtenIn(about);
  const unitOf = (id: string | undefined) => disclosed.caseUnits.find((unit) => unit.id === id);
  const concerned = unitOf(written.concernedUnitId);
  const lines = [
    [words.eventOn, written.eventOn && format.dated.day(written.eventOn)],
    [words.place, unitOf(written.placeUnitId)?.name],
    [words.reporting, disclosed.convenerUnit.name],
    [words.concerned, concerned && [concerned.name, concerned.principal].filter(Boolean).join(', ')],
    [words.document, written.steering && documentOf(steering[written.steering], written.steeringWords)],
    [words.happened, written.whatHappened],
    [words.consequence, written.consequence],
    [words.immediate, written.immediate],
    [words.informed, yesNo(written.individualInformed ?? false)],
    [words.suggestion, written.suggestion],
    [words.individual, written.individual],
    [words.unit, written.unit],
    [words.system, written.system],
    [words.level, written.level && level[written.level]],
  ] as const;
  return lines.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

function documentOf(name: string, part: string | undefined): string {
  return part ? `${name}: ${part}` : name;
}
