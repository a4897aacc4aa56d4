/** What the Teams door says by itself, when no card can say it. */
export const teams = {
  done: 'Klart.',
  working: 'Vi arbetar med det. Kortet visar resultatet om en liten stund.',
  tooFast: 'Det gick lite för fort. Vänta några sekunder och försök igen.',
  fault: (ref: string) =>
    `Det gick inte att göra klart just nu. Vänta en stund och försök igen. Händer det igen, lämna numret till supporten. (ref. ${ref})`,
  needsNewerTeams: 'Den här frågan öppnas i ett eget fönster. Använd en nyare version av Teams.',
  /** The same whoever asks, and for another unit's case as for none. */
  noneFound:
    'Ingen SIP att visa. Du hittar de SIP:ar som din enhet är med i. Sök på referensen, till exempel SIP-7K4QXM. Namn går inte att söka på.',
  notHeard: {
    foreign: 'Du hör till en annan organisation än den här chatten. Svara i din egen organisations Teams.',
    unknown: 'Teams känner inte igen dig här. Logga in med ditt tjänstekonto och försök igen.',
    notConnected:
      'Din organisation är inte ansluten till SIP-lotsen än. Prata med den som ansvarar för Teams hos er.',
    paused:
      'SIP-lotsen är pausad för din organisation just nu. Det som väntar på dig finns kvar till dess att den öppnas igen.',
    left: 'Din organisation är inte längre ansluten till SIP-lotsen. Frågor om ett ärende tar du med din chef.',
    group:
      'Skriv till mig i vår egen chatt eller i enhetens kanal. Här kan jag inte visa något om ett ärende.',
  },
};
