/** Words that several cards share. */
import type { Texts } from '../sv.js';

export const common: Texts['common'] = {
  brand: 'SIP-lotsen',
  why: 'Why?',
  setting: 'setting',
};
