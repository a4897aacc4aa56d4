/** Takes away a recipient: one that was only chosen, or one whose summons went to the wrong place. */
import { recipientId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const remove = defineAction({
  kind: 'move',
  verb: 'recipients.remove',
  payload: nothing,
  moves: (_payload, { on }) => (on ? [{ kind: 'removeRecipient', recipientId: recipientId(on) }] : []),
  leads: () => ({ to: 'dialog', card: 'recipients' }),
});
