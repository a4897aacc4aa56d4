/** Sends the convener other times that suit better. */
import type { Instant } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { momentsIn } from '../inputs.js';
import { suggestedIn, TypedProposal } from './typed-proposal.js';

export const propose = defineAction({
  kind: 'move',
  verb: 'other-time.propose',
  payload: TypedProposal,
  moves: (typed, { recipientId, on }) =>
    recipientId
      ? [
          {
            kind: 'proposeOtherTime',
            recipientId,
            words: typed.words,
            times: suggestedIn(typed),
            ...seenIn(on),
          },
        ]
      : [],
  leads: () => ({ to: 'done', says: 'otherTime' }),
});

/** The button carries the times that it has asked about: another that is typed since is asked about too. */
function seenIn(on: string | undefined): { readonly seenTimes?: readonly Instant[] } {
  return on ? { seenTimes: momentsIn(on) } : {};
}
