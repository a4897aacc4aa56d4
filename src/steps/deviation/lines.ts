/** A drafted deviation in lines of text, as it is copied into another system. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { About } from '../card.js';
import { writtenIn } from './written.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'on'>;

/** The drafted report as lines with their labels, in the order of domain 4.5; what is not answered is left out. */
export function linesOf(about: Reading): readonly string[] {
  const { disclosed, texts, format } = about;
  const { text: words, steering, level, yesNo } = texts.deviation;
  const written = writtenIn(about);
  const unitOf = (id: string | undefined) => disclosed.caseUnits.find((unit) => unit.id === id);
  const concerned = unitOf(written.concernedUnitId);
  const lines = [
    [words.eventOn, written.eventOn && format.day(written.eventOn)],
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
  return lines.filter(([, text]) => text).map(([label, text]) => `${label}: ${text ?? ''}`);
}

function documentOf(name: string, part: string | undefined): string {
  return part ? `${name}: ${part}` : name;
}
