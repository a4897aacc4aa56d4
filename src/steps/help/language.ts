/** Changes the language in which the product writes to its reader; the button's row names the language. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const language = defineAction({
  kind: 'note',
  verb: 'welcome.language',
  payload: nothing,
  note: async (_payload, { on }, notes) => {
    const chosen = on === 'en' ? 'en' : 'sv';
    await notes.setLanguage(chosen);
    return { to: 'card', card: 'message', extra: { says: chosen === 'en' ? 'inEnglish' : 'inSwedish' } };
  },
});
