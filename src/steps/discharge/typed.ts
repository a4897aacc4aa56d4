/** What is typed about a discharge: a day and a clock time make an instant, half of a pair makes none. */
import { z } from 'zod';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { unitId, type Day, type Instant } from '../../process/ids.js';
import type { MoveOf } from '../../process/moves.js';
import { at, dayOf } from '../../process/time.js';
import { noteIn, type About } from '../card.js';
import { isWholePair, perhapsClock, perhapsDay, words } from '../inputs.js';

export const readyInputs = {
  readyDay: perhapsDay,
  readyTime: perhapsClock,
  expectedOn: perhapsDay,
  careUnit: words(80),
};
export const ReadyInputs = z.object(readyInputs);

export function noticeIsWhole({
  readyDay,
  readyTime,
}: {
  readyDay?: Day | undefined;
  readyTime: string;
}): boolean {
  return isWholePair(readyDay, readyTime);
}

export function instantOf(day: Day | undefined, time: string): Instant | undefined {
  return day && time ? at(day, time) : undefined;
}

/** The move for what the two short forms have in common. */
export function readyMove(
  typed: z.infer<typeof ReadyInputs> & { readonly careName?: string },
): MoveOf<'recordDischarge'> {
  const notice = instantOf(typed.readyDay, typed.readyTime);
  const name = typed.careName?.trim();
  return {
    kind: 'recordDischarge',
    facts: {
      ...(notice ? { dischargeReadyNoticeAt: notice } : {}),
      ...(typed.expectedOn ? { expectedDischargeOn: typed.expectedOn } : {}),
    },
    ...(typed.careUnit ? { careContact: { unitId: unitId(typed.careUnit), ...(name ? { name } : {}) } } : {}),
  };
}

/** Presets of day and time: what was typed, else what is known. */
export function whenView(
  { values }: Pick<About, 'values'>,
  [dayId, timeId]: readonly [string, string],
  known: Instant | undefined,
) {
  return {
    [`${dayId}Value`]: values[dayId] ?? (known ? dayOf(known) : ''),
    [`${timeId}Value`]: values[timeId] ?? (known ? wallTimeOf(known) : ''),
  };
}

function wallTimeOf(instant: Instant): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** What the two short forms ask alike: when the notice came, when the individual comes home, and which unit calls. */
export function readyView(about: About<ConvenerFacts>) {
  const { disclosed, values } = about;
  const facts = disclosed.sipCase.discharge;
  const { likely, ...choices } = unitChoices(about);
  return {
    ...noteIn(about),
    ref: disclosed.ref,
    ...whenView(about, ['readyDay', 'readyTime'], facts?.dischargeReadyNoticeAt),
    expectedOnValue: values['expectedOn'] ?? facts?.expectedDischargeOn ?? '',
    ...choices,
    careUnitValue: values['careUnit'] ?? likely,
  };
}

/** Units to choose among, the one already known first. */
function unitChoices({ disclosed, units }: About<ConvenerFacts>) {
  const { careContact, convenerIsOpenCare } = disclosed.discharge ?? {};
  const own = convenerIsOpenCare ? [disclosed.convenerUnit] : [];
  const first = [...(careContact ? [careContact.unit] : []), ...own];
  const all = [...first, ...units.filter(({ id }) => !first.some((one) => one.id === id))];
  const once = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
  return {
    unitChoices: once.map(({ id, name }) => ({ value: id, titleRaw: name })),
    likely: first[0]?.id ?? '',
  };
}

export function whyOf({ texts }: Pick<About, 'texts'>, rule: 'R12' | 'R15' | 'R25' | 'R29') {
  const { text, source } = texts.rules[rule];
  return { why: texts.common.why, whyText: text, whySource: source };
}
