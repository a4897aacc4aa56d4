/** Records that the whole consent is withdrawn: everything that is not yet sent stops. */
import { defineAction } from '../action.js';
import { TypedWithdrawal, whoWithdraws } from './who-withdraws.js';

export const withdrawConsent = defineAction({
  kind: 'move',
  verb: 'withdraw.withdraw-consent',
  payload: TypedWithdrawal,
  moves: (typed, { facts }) => {
    const giver = whoWithdraws(typed.giver, facts);
    return giver ? [{ kind: 'withdrawConsent', giver }] : [];
  },
  // With several to choose among and none chosen the question stands.
  leads: (typed, { facts }) =>
    whoWithdraws(typed.giver, facts) ? { to: 'done' } : { to: 'dialog', card: 'withdraw' },
});
