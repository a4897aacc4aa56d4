/** What each unit that was summoned did: counted where that unit is, and not where the case is. */
import type { Day, UnitId } from '../process/ids.js';
import { roundAt, roundsOf } from '../process/rounds.js';
import type { Recipient, TrailStep } from '../process/sip-case.js';
import { dayOf } from '../process/time.js';
import type { Around, Counted, CountedCase } from './counted.js';

type Summoned = Recipient & { readonly unitId: UnitId };
/** Nobody answers a calling that is over. */
type Sent = Summoned & { readonly on: Day; readonly isOver: boolean };

export function summonsesOf(sipCase: CountedCase, around: Around): readonly Counted[] {
  const rounds = roundsOf(sipCase);
  const sent = rounds.flatMap(({ summonedAt, recipients }, index): readonly Sent[] => {
    const isOver = index < rounds.length - 1 || sipCase.state === 'closed';
    const on = summonedAt && dayOf(summonedAt);
    return on ? summonedIn(recipients).map((each) => ({ ...each, on, isOver })) : [];
  });
  return [...sent.flatMap((each) => ofSummons(each, around)), ...attendanceOf(sipCase)];
}

function summonedIn(recipients: readonly Recipient[]): readonly Summoned[] {
  return recipients.flatMap((each) => {
    const unitId = unitCalled(each);
    return unitId ? [{ ...each, unitId }] : [];
  });
}

function ofSummons(sent: Sent, around: Around): readonly Counted[] {
  const { unitId, on, answerBy, trail } = sent;
  if (!answerBy) return [];
  const times = trail.filter(passedByHand).length;
  const parts = { answer: answerOf(sent, around), way: wayOf(sent) };
  return [
    { measure: 'summonses', unitId, on, parts, times: 1 },
    ...(times > 0 ? [{ measure: 'passes', unitId, on, parts: {}, times } as const] : []),
  ];
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

function answerOf({ trail, answerBy, state, isOver }: Sent, { today }: Around): string {
  const answered = trail.find(({ what }) => answers.includes(what));
  if (answered) return answerBy && dayOf(answered.at) <= answerBy ? 'answeredInTime' : 'answeredLate';
  const mayAnswer = (state === 'sent' || state === 'received') && !isOver;
  return mayAnswer && answerBy && today <= answerBy ? 'waiting' : 'notAnswered';
}

function wayOf({ trail }: Recipient): string {
  const passed = trail.filter(passedByHand);
  if (passed.some(({ toDefault }) => toDefault)) return 'personUnknown';
  return passed.length > 0 ? 'passedOn' : 'direct';
}

function attendanceOf(sipCase: CountedCase): readonly Counted[] {
  return sipCase.meetings.flatMap(({ state, attendance, slot }) => {
    if (state !== 'held' || !attendance) return [];
    const summoned = summonedIn((roundAt(sipCase, slot.start) ?? sipCase).recipients);
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
