/** What each unit that was summoned did: counted where that unit is, and not where the case is. */
import type { UnitId } from '../process/ids.js';
import type { Recipient, TrailStep } from '../process/sip-case.js';
import { dayOf } from '../process/time.js';
import type { Around, Counted, CountedCase } from './counted.js';

export function summonsesOf(sipCase: CountedCase, around: Around): readonly Counted[] {
  const on = sipCase.summonedAt && dayOf(sipCase.summonedAt);
  const summoned = sipCase.recipients.flatMap((each) => {
    const unitId = unitCalled(each);
    return unitId ? [{ ...each, unitId }] : [];
  });
  const sent = summoned.flatMap((each): readonly Counted[] => {
    if (!on || !each.answerBy) return [];
    const { unitId } = each;
    const times = each.trail.filter(passedByHand).length;
    const parts = { answer: answerOf(each, sipCase, around), way: wayOf(each) };
    return [
      { measure: 'summonses', unitId, on, parts, times: 1 },
      ...(times > 0 ? [{ measure: 'passes', unitId, on, parts: {}, times } as const] : []),
    ];
  });
  return [...sent, ...attendanceOf(sipCase, summoned)];
}

/** An invitation may be left unanswered, and a close person has no unit. */
function unitCalled({ kind, target, atUnitId }: Recipient): UnitId | undefined {
  return kind === 'summons' && target.kind === 'unit' ? (atUnitId ?? target.unitId) : undefined;
}

/** What goes back to the first by itself is no passing on. */
function passedByHand({ what, by }: TrailStep): boolean {
  return what === 'routed' && by !== undefined;
}

const answers: readonly TrailStep['what'][] = ['accepted', 'confirmed', 'declined'];

function answerOf({ trail, answerBy, state }: Recipient, sipCase: CountedCase, { today }: Around): string {
  const answered = trail.find(({ what }) => answers.includes(what));
  if (answered) return answerBy && dayOf(answered.at) <= answerBy ? 'answeredInTime' : 'answeredLate';
  const mayAnswer = (state === 'sent' || state === 'received') && sipCase.state !== 'closed';
  return mayAnswer && answerBy && today <= answerBy ? 'waiting' : 'notAnswered';
}

function wayOf({ trail }: Recipient): string {
  const passed = trail.filter(passedByHand);
  if (passed.some(({ toDefault }) => toDefault)) return 'personUnknown';
  return passed.length > 0 ? 'passedOn' : 'direct';
}

function attendanceOf(
  { meetings }: CountedCase,
  summoned: readonly (Recipient & { readonly unitId: UnitId })[],
): readonly Counted[] {
  return meetings.flatMap(({ state, attendance, slot }) => {
    if (state !== 'held' || !attendance) return [];
    const at = (ids: readonly Recipient['id'][], came: string): readonly Counted[] =>
      summoned
        .filter(({ id }) => ids.includes(id))
        .map(({ unitId }) => ({
          ...{ measure: 'attendance', unitId, parts: { came }, times: 1 },
          on: dayOf(slot.start),
        }));
    return [...at(attendance.came, 'came'), ...at(attendance.away, 'away')];
  });
}
