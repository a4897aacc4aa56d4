/** The presses of the chief's list: open a case (logged), and choose another convener (R60). */
import { z } from 'zod';
import type { PersonKey } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { nothing, someWords } from '../inputs.js';

export const myUnits = defineAction({
  kind: 'note',
  verb: 'welcome.my-units',
  payload: nothing,
  note: async (_payload, _at, notes) => ({
    to: 'card',
    card: 'my-units',
    extra: { chiefsUnits: await notes.myUnits() },
  }),
});

export const showUnitsCase = defineAction({
  kind: 'note',
  verb: 'my-units.show',
  payload: nothing,
  note: async (_payload, { on }, notes) => {
    const found = on !== undefined && (await notes.showCase(on));
    return { to: 'card', card: 'my-units', extra: { chiefsUnits: await notes.myUnits(), notFound: !found } };
  },
});

export const changeConvenerOpen = defineAction({
  kind: 'note',
  verb: 'my-units.change-open',
  payload: nothing,
  note: async (_payload, { on = '' }, notes) => ({
    to: 'dialog',
    card: 'new-convener',
    on,
    extra: { colleagues: await notes.colleagues(on) },
  }),
});

export const chooseConvener = defineAction({
  kind: 'note',
  verb: 'new-convener.choose',
  payload: z.object({ person: someWords(200) }),
  note: async ({ person }, { on = '' }, notes) => {
    // Whoever it is must work in the unit: the process asks the directory.
    const refused = await notes.reassignConvener(on, person as PersonKey);
    if (!refused) return { to: 'dialog', card: 'message', extra: { says: 'convenerChanged', ref: on } };
    const colleagues = await notes.colleagues(on);
    return { to: 'dialog', card: 'new-convener', on, extra: { colleagues, refused } };
  },
});
