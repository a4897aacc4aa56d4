/** Keeps how the meeting is to be held, and goes back to the times. */
import { z } from 'zod';
import { meetingForms } from '../../process/sip-case.js';
import { defineAction } from '../action.js';
import { ticked, words } from '../inputs.js';

export const saveForm = defineAction({
  kind: 'move',
  verb: 'call-form.save',
  payload: z.object({
    form: z.enum(meetingForms),
    length: z.coerce.number().int().min(15).max(240),
    phoneIsEnough: ticked,
    inSamsa: ticked,
    notInSamsaReason: words(500),
  }),
  moves: ({ form, length, phoneIsEnough, inSamsa, notInSamsaReason }) => [
    {
      kind: 'planSummons',
      form,
      lengthMinutes: length,
      phoneIsEnough,
      inSamsa,
      ...(notInSamsaReason ? { notInSamsaReason } : {}),
    },
  ],
  leads: () => ({ to: 'dialog', card: 'call' }),
});
