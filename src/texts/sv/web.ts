/** The page behind a mailed link, and what the server says by itself. */
import type { Elsewhere } from '../../process/whereabouts.js';

export const web = {
  /** Stands in the page's script too, so sentences with values are given in parts. */
  page: {
    whoTitle: 'Vem svarar?',
    nameLabel: 'Ditt namn',
    nameHint: 'Den som kallade ser namnet.',
    nameMissing: 'Skriv ditt namn, så att den som kallade vet vem som svarade.',
    goOn: 'Fortsätt',
    leave: 'Avbryt',
    answersAs: 'Du svarar som',
    change: 'Ändra',
    sending: 'Skickar …',
    saved: 'Sparat.',
    more: 'Mer',
    lost: 'Svaret kom inte fram. Det du har skrivit finns kvar. Kontrollera nätet och tryck igen.',
  },
  /** Instead of "Sparat.", where more can be said. */
  done: {
    question: 'Frågan är skickad. Den som kallade svarar på telefon.',
    otherTime: 'Förslaget är skickat. Den som kallade bestämmer tid.',
    unit: 'Frågan om enheten är skickad. Den som kallade svarar.',
    yes: 'Svaret ja är skickat.',
    times: 'Svaret om tiden är skickat.',
    yesToNone: 'Svaret ja är skickat. Föreslå gärna en annan tid under Mer.',
    no: 'Svaret nej är skickat.',
  },
  otherLanguage: 'In English',
  about:
    'Sidan visar bara det som behövs för att svara. Vem det gäller får du veta på telefon: skriv det inte här.',
  toldOn: 'Ring den som kallade:',
  noScript: 'Sidan behöver JavaScript för att ta emot svar. Du kan också ringa.',
  ring: 'Du kan också ringa:',
  askToRing: 'Du kan också ringa den som kallade. Numret står i mejlet.',
  goneTitle: 'Länken gäller inte längre',
  gone: 'Den kan ha gått ut, eller så kom inte hela länken med. Öppna det senaste mejlet och tryck på länken där. Fungerar det inte, ring den som kallade. Numret står i mejlet.',
  /** To a unit that once held the summons: no fact of the case. */
  elsewhereNow: {
    sentOn: {
      title: 'Kallelsen är skickad vidare',
      text: 'Kallelsen har skickats vidare till en annan enhet, som svarar i stället. Ni behöver inte göra något mer.',
    },
    wentBack: {
      title: 'Kallelsen är hos en annan enhet',
      text: 'Kallelsen har gått tillbaka till en enhet som hade den före er. Ni behöver inte göra något mer.',
    },
    over: {
      title: 'Kallelsen gäller inte längre',
      text: 'Ni behöver inte göra något mer.',
    },
  } satisfies Record<Elsewhere, { title: string; text: string }>,
  faultTitle: 'Det gick inte att visa sidan',
  fault: (ref: string) =>
    `Det gick inte att spara svaret just nu. Det du har skrivit finns kvar. Vänta en stund och tryck igen, eller ring den som kallade. (ref. ${ref})`,
  notUnderstood: 'Svaret gick inte att läsa. Ladda om sidan och försök igen.',
  elsewhere: 'Svaret kom från en annan sida än den här. Öppna länken i mejlet och svara där.',
};
