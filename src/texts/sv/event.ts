/** What stands in a calendar: the reference and nothing else (R35). */
export const event = {
  subject: (ref: string) => `Möte ${ref}`,
  body: 'Mer om mötet finns i SIP-lotsen i Teams, eller på sidan som ert mejl leder till.',
  /** In the file of a letter, whose reader may have no Teams. */
  byLetter: 'Mer om mötet finns på sidan som mejlet leder till.',
  replaced: (ref: string) => `Mötet ${ref} har fått en ny inbjudan. Den här gäller inte längre.`,
  cancelled: (ref: string) => `Mötet ${ref} är inställt.`,
};
