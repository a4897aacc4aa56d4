/** A yes, with the times that work. Who comes is the next question, but for a link: there whoever answers has signed by name. */
import { z } from 'zod';
import type { Instant } from '../../process/ids.js';
import type { Actor } from '../../process/actor.js';
import type { Move } from '../../process/moves.js';
import { defineAction } from '../action.js';
import { several } from '../inputs.js';

export const sayYes = defineAction({
  kind: 'move',
  verb: 'accept.say-yes',
  payload: z.object({ times: several }),
  moves: ({ times }, { recipientId, actor }): readonly Move[] => {
    if (!recipientId) return [];
    // Times are matched with the proposed ones wherever they are read; a strange one matches none.
    const yes: Move = { kind: 'acceptSummons', recipientId, worksOn: times as readonly Instant[] };
    const attendee = signedBy(actor);
    if (!attendee) return [yes];
    return [yes, { kind: 'confirmAttendance', recipientId, attendee, mandate: false, preparation: false }];
  },
  leads: (_payload, { actor }) => {
    if (signedBy(actor)) return { to: 'done' };
    return { to: 'dialog', card: actor.kind === 'link' ? 'confirm-link' : 'confirm' };
  },
});

function signedBy(actor: Actor): string | undefined {
  return actor.kind === 'link' && actor.typedName !== '' ? actor.typedName : undefined;
}
