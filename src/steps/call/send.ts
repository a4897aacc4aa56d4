/** Sends the summonses with the proposed times. */
import { z } from 'zod';
import type { Slot } from '../../process/sip-case.js';
import { addMinutes, at as wallTime } from '../../process/time.js';
import { defineAction } from '../action.js';
import { perhapsDay, ticked, unfilled, words } from '../inputs.js';

const clock = words(5).pipe(z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]));

const Sending = z
  .object({
    form: z.enum(['video', 'inPerson', 'phone', 'hybrid']),
    length: z.coerce.number().int().min(15).max(240),
    phoneIsEnough: ticked,
    inSamsa: z.enum(['true', 'false']).optional(),
    notInSamsaReason: words(500),
    day1: perhapsDay,
    time1: clock,
    day2: perhapsDay,
    time2: clock,
    day3: perhapsDay,
    time3: clock,
  })
  .refine((sent) => slotsOf(sent).length > 0, unfilled('noTime'));

export const send = defineAction({
  kind: 'move',
  verb: 'call.send',
  payload: Sending,
  moves: (sent) => [
    {
      kind: 'sendSummons',
      form: sent.form,
      lengthMinutes: sent.length,
      phoneIsEnough: sent.phoneIsEnough,
      proposedTimes: slotsOf(sent),
      ...(sent.inSamsa ? { inSamsa: sent.inSamsa === 'true' } : {}),
      ...(sent.notInSamsaReason ? { notInSamsaReason: sent.notInSamsaReason } : {}),
    },
  ],
  leads: () => ({ to: 'done' }),
});

type Typed = {
  readonly [K in 'time1' | 'time2' | 'time3']: string;
} & { readonly [K in 'day1' | 'day2' | 'day3']: ReturnType<typeof perhapsDay.parse> } & {
  readonly length: number;
};

/** Whole pairs of day and time, soonest first; a half pair is left out. */
function slotsOf(sent: Typed): readonly Slot[] {
  const pairs = [
    [sent.day1, sent.time1],
    [sent.day2, sent.time2],
    [sent.day3, sent.time3],
  ] as const;
  return pairs
    .flatMap(([day, time]) => (day && time ? [wallTime(day, time)] : []))
    .sort()
    .map((start) => ({ start, end: addMinutes(start, sent.length) }));
}
