/** Words that several cards share. */
export const common = {
  brand: 'SIP-lotsen',
  why: 'Varför?',
  next: 'Nästa',
  back: 'Tillbaka',
  done: 'Klar',
  add: 'Lägg till',
  remove: 'Ta bort',
  /** "Steg 1 av 3" */
  step: (at: number, of: number) => `Steg ${at} av ${of}`,
  setting: 'inställning',
  /** Beside a time; the day of the week stands there already. */
  offHours: {
    closedDay: 'helg eller helgdag',
    outsideHours: 'utanför kontorstid',
  },
  afterAim: (day: string) => `efter målet (${day})`,
  replacesNot: 'SIP ersätter inte remiss, ansökan eller orosanmälan.',
};
