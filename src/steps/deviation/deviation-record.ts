/** A drafted deviation as data, for a system that reads it: units, days and the reporter's own words; no name, no number of a person, no id of ours but the reference (domain 4.5, R62). */
import { z } from 'zod';
import { deviationLevels, steeringDocuments } from '../../process/deviation-texts.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { About } from '../card.js';
import { deviationIn } from './event.js';
import { writtenIn } from './written.js';

const words = z.string().trim();

export const DeviationRecord = z.strictObject({
  schema: z.literal('sip-lotsen/avvikelse/1'),
  ref: z
    .string()
    .regex(/^SIP-[0-9A-HJKMNP-TV-Z]{6}$/)
    .describe("The case's reference, which says nothing of whom it is about"),
  trigger: words.min(1).describe('What the product noticed (domain 7.1)'),
  eventOn: z.iso.date(),
  place: words.describe('The unit at which it was noticed; never an address'),
  reportingUnit: words.min(1),
  concernedUnit: words.min(1),
  concernedPrincipal: words,
  steeringDocument: z.enum(steeringDocuments),
  steeringPart: words.optional(),
  whatHappened: words.min(1),
  consequence: words.min(1),
  immediateAction: words.optional(),
  individualInformed: z.boolean(),
  suggestion: words.optional(),
  level: z.enum(deviationLevels).optional(),
  measures: z
    .strictObject({ individual: words.optional(), unit: words.optional(), system: words.optional() })
    .describe('What can be done so that it does not happen again, in the order of domain 7.2'),
});
export type DeviationRecord = z.infer<typeof DeviationRecord>;

/** Undefined until what must be answered is. */
export function recordOf(
  about: Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'on'>,
): DeviationRecord | undefined {
  const { disclosed } = about;
  const written = writtenIn(about);
  const unitOf = (id: string | undefined) => disclosed.caseUnits.find((unit) => unit.id === id);
  const concerned = unitOf(written.concernedUnitId);
  const parsed = DeviationRecord.safeParse({
    schema: 'sip-lotsen/avvikelse/1',
    ref: disclosed.ref,
    trigger: deviationIn(about)?.trigger,
    eventOn: written.eventOn,
    place: unitOf(written.placeUnitId)?.name,
    reportingUnit: disclosed.convenerUnit.name,
    concernedUnit: concerned?.name,
    concernedPrincipal: concerned?.principal,
    steeringDocument: written.steering,
    steeringPart: written.steeringWords || undefined,
    whatHappened: written.whatHappened,
    consequence: written.consequence,
    immediateAction: written.immediate || undefined,
    individualInformed: written.individualInformed ?? false,
    suggestion: written.suggestion || undefined,
    level: written.level || undefined,
    measures: {
      individual: written.individual || undefined,
      unit: written.unit || undefined,
      system: written.system || undefined,
    },
  });
  return parsed.success ? parsed.data : undefined;
}
