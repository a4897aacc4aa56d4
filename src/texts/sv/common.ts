/** Words that several cards share. */
export const common = {
  brand: 'SIP-lotsen',
  why: 'Varför?',
  setting: 'inställning',
};
