/** The presses of a discharge's dialogs and of the question to the fixed care contact. */
import { z } from 'zod';
import { recipientId, unitId } from '../../process/ids.js';
import { meetingForms } from '../../process/sip-case.js';
import { addMinutes, at } from '../../process/time.js';
import { defineAction } from '../action.js';
import {
  isWholePair,
  nothing,
  perhapsClock,
  perhapsDay,
  several,
  someDay,
  someWords,
  unfilled,
  words,
} from '../inputs.js';
import { instantOf, noticeIsWhole, readyInputs, readyMove, ReadyInputs } from './typed.js';

const duties = ['admissionNotice', 'readyNotice', 'informationTransfer', 'ownPlanning'] as const;
const Facts = z.object({ ...readyInputs, careName: words(120) }).refine(noticeIsWhole, unfilled('halfTime'));

export const dischargeSave = defineAction({
  kind: 'move',
  verb: 'discharge.save',
  payload: Facts,
  moves: (typed) => [readyMove(typed)],
  leads: () => ({ to: 'done' }),
});

export const dischargeNext = defineAction({
  kind: 'move',
  verb: 'discharge.next',
  payload: Facts,
  moves: (typed) => [readyMove(typed)],
  leads: () => ({ to: 'dialog', card: 'discharge-stay' }),
});

export const dischargeStaySave = defineAction({
  kind: 'move',
  verb: 'discharge-stay.save',
  payload: z
    .object({
      admittedDay: perhapsDay,
      admittedTime: perhapsClock,
      noticeDay: perhapsDay,
      noticeTime: perhapsClock,
      dischargedOn: perhapsDay,
    })
    .refine(
      ({ admittedDay, admittedTime, noticeDay, noticeTime }) =>
        isWholePair(admittedDay, admittedTime) && isWholePair(noticeDay, noticeTime),
      unfilled('halfTime'),
    ),
  moves: ({ admittedDay, admittedTime, noticeDay, noticeTime, dischargedOn }) => {
    const admittedAt = instantOf(admittedDay, admittedTime);
    const admissionNoticeAt = instantOf(noticeDay, noticeTime);
    const facts = {
      ...(admittedAt ? { admittedAt } : {}),
      ...(admissionNoticeAt ? { admissionNoticeAt } : {}),
      ...(dischargedOn ? { dischargedOn } : {}),
    };
    return [{ kind: 'recordDischarge', facts }];
  },
  leads: () => ({ to: 'done' }),
});

/** The facts first, so that whoever is asked sees the last day. */
export const askCall = defineAction({
  kind: 'move',
  verb: 'ask-call.ask',
  payload: ReadyInputs.refine(({ careUnit }) => careUnit !== '', unfilled('nobodyToCall')).refine(
    noticeIsWhole,
    unfilled('halfTime'),
  ),
  moves: (typed) => [readyMove(typed), { kind: 'askToCall', unitId: unitId(typed.careUnit) }],
  leads: () => ({ to: 'done' }),
});

export const dischargeCall = defineAction({
  kind: 'move',
  verb: 'discharge-call.send',
  payload: z.object({
    units: several.pipe(z.array(z.string()).min(1)),
    day: someDay,
    time: perhapsClock.refine((time) => time !== ''),
    form: z.enum(meetingForms),
    reason: someWords(500),
  }),
  moves: ({ units, day, time, form, reason }, { facts, newId, on }) => {
    const start = at(day, time);
    const lengthMinutes = facts?.sipCase.lengthMinutes ?? 60;
    const recipients = units.map((id) => ({ recipientId: recipientId(newId()), unitId: unitId(id) }));
    const proposedTimes = [{ start, end: addMinutes(start, lengthMinutes) }];
    // The button carries the closed day that it warned of: another one is warned of too.
    const seenTimes = on === start ? [start] : [];
    return [{ kind: 'callAtDischarge', recipients, form, lengthMinutes, proposedTimes, seenTimes, reason }];
  },
  leads: () => ({ to: 'done' }),
});

export const solHslCall = defineAction({
  kind: 'move',
  verb: 'sol-hsl.call',
  payload: z.object({ reason: someWords(500) }),
  moves: ({ reason }) => [{ kind: 'callBySolHsl', reason }],
  leads: () => ({ to: 'done' }),
});

export const refuseSip = defineAction({
  kind: 'move',
  verb: 'refuse-sip.refuse',
  payload: z.object({ answeredOn: someDay }),
  moves: ({ answeredOn }) => [{ kind: 'refuseSip', on: answeredOn }],
  leads: () => ({ to: 'done' }),
});

export const dutyMark = defineAction({
  kind: 'move',
  verb: 'duties.mark',
  payload: nothing,
  moves: (_payload, { on }) => {
    const duty = duties.find((each) => each === on);
    return duty ? [{ kind: 'markDuty', duty }] : [];
  },
  leads: () => ({ to: 'dialog', card: 'duties' }),
});

export const callTake = defineAction({
  kind: 'move',
  verb: 'call-request.take',
  payload: z.object({ name: someWords(120) }),
  moves: ({ name }) => [{ kind: 'takeCall', name }],
  leads: () => ({ to: 'done' }),
});

export const callDecline = defineAction({
  kind: 'move',
  verb: 'call-request.decline',
  payload: nothing,
  moves: () => [{ kind: 'declineCall' }],
  leads: () => ({ to: 'done' }),
});
