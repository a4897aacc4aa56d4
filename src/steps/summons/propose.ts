/** Sends the convener other times that suit better. */
import { defineAction } from '../action.js';
import { suggestedIn, TypedProposal } from './typed-proposal.js';

export const propose = defineAction({
  kind: 'move',
  verb: 'other-time.propose',
  payload: TypedProposal,
  moves: (typed, { recipientId }) =>
    recipientId
      ? [{ kind: 'proposeOtherTime', recipientId, words: typed.words, times: suggestedIn(typed) }]
      : [],
  leads: () => ({ to: 'done', says: 'otherTime' }),
});
