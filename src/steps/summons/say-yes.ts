/** A yes, with the times that work, and who comes where that is known; else it is the next question. A link's reader has signed by name. */
import { z } from 'zod';
import type { Instant } from '../../process/ids.js';
import type { Actor } from '../../process/actor.js';
import type { Move } from '../../process/moves.js';
import { defineAction, versionSeen } from '../action.js';
import { askedTimes } from './accept.card.js';
import { ticked, timesThatWork, words } from '../inputs.js';

export const sayYes = defineAction({
  kind: 'move',
  verb: 'accept.say-yes',
  payload: z.object({
    times: timesThatWork,
    attendee: words(120),
    role: words(80),
    mandate: ticked,
    preparation: ticked,
  }),
  moves: ({ times, ...typed }, at): readonly Move[] => {
    const { recipientId, actor } = at;
    if (!recipientId) return [];
    // Times are matched with the proposed ones wherever they are read; a strange one matches none.
    const worksOn = (at.on && isMoment(at.on) ? [at.on] : times) as readonly Instant[];
    const attendee = whoComes(typed, actor);
    if (!attendee) return [{ kind: 'acceptSummons', recipientId, worksOn }];
    const { role, mandate, preparation } = typed;
    const comes = { attendee, ...(role ? { role } : {}), mandate, preparation };
    // One move, so that the convener does not first hear that nobody is named.
    return [{ kind: 'confirmAttendance', recipientId, worksOn, ...comes, ...versionSeen(at) }];
  },
  leads: (typed, { actor, on }) => {
    // Whoever can come at none of the times says next when they can.
    const noneWorks = on === askedTimes && !typed.times.some(isMoment);
    if (noneWorks && actor.kind === 'link' && whoComes(typed, actor))
      return { to: 'done', says: 'yesToNone' };
    if (noneWorks && actor.kind !== 'link')
      return { to: 'dialog', card: 'other-time', extra: { noneWorked: true } };
    if (actor.kind === 'link')
      return whoComes(typed, actor) ? { to: 'done', says: 'yes' } : { to: 'dialog', card: 'confirm-link' };
    return { to: 'dialog', card: typed.attendee ? 'participant' : 'confirm' };
  },
});

/** Behind a link it is whoever signed, where nobody else is named. */
function whoComes({ attendee }: { readonly attendee: string }, actor: Actor): string {
  return attendee || (actor.kind === 'link' ? actor.typedName : '');
}

function isMoment(time: string): boolean {
  return z.iso.datetime().safeParse(time).success;
}
