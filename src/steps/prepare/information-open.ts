/** Opens the information to the individual, from the case card and from the first screen of the preparation. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { nothing, words } from '../inputs.js';
import { savePerson } from './save-person.js';

export const informationOpen = defineAction({
  kind: 'open',
  verb: 'case.information-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'information' }),
});

/** What stands in the fields is saved first, so that nothing is lost on the way. */
export const showInformation = defineAction({
  ...savePerson,
  verb: 'prepare-person.show-information',
  leads: () => ({ to: 'dialog', card: 'information' }),
});

/** Back to the screen where it is ticked that the individual has been informed. */
export const informationBack = defineAction({
  kind: 'open',
  verb: 'information.back',
  payload: z.object({ copy: words(8000) }),
  leads: () => ({ to: 'dialog', card: 'prepare-person' }),
});
