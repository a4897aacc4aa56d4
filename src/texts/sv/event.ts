/** What stands in a calendar: the reference and nothing else (R35). */
export const event = {
  subject: (ref: string) => `Möte ${ref}`,
  body: 'Öppna SIP-lotsen i Teams för att se mer.',
  cancelled: (ref: string) => `Mötet ${ref} är inställt.`,
};
