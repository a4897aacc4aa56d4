/** "Fortsätt där du slutade": opens the first screen of the preparation that is not filled in. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { firstUnfinished } from './screens.js';

export const prepareOpen = defineAction({
  kind: 'open',
  verb: 'case.prepare-open',
  payload: nothing,
  leads: (_payload, { facts }) => ({ to: 'dialog', card: facts ? firstUnfinished(facts) : 'prepare-person' }),
});
