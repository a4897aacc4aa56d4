/** Short answers that belong to no card. */
export const heart = {
  unknownButton: 'Den här knappen finns inte längre. Skriv ”mina ärenden” för att öppna det som är aktuellt.',
  unknownCard:
    'Det här kortet är inte aktuellt längre. Skriv ”mina ärenden” för att öppna det som är aktuellt.',
  copiedCard: 'Det här är en kopia av ett kort. Svara på kortet där det först skickades.',
  notForYou: 'Du kan inte se det här ärendet. Är det fel? Prata med den som kallade.',
  onlyNamed: 'Resten visas bara för den som katalogen har utsett hos er. Det som är besvarat är sparat.',
  disposed: 'Ärendet är avslutat och gallrat. Det finns inget mer att visa.',
  checkInput: 'Något behöver rättas innan det kan sparas. Titta på fälten nedan.',
  /** What a form lacks, where more can be said than to look. */
  unfilled: {
    nobodyChosen: 'Välj minst en enhet eller person att lägga till.',
    nobodyTyped: 'Skriv vem personen är, till exempel mormor. Sedan kan du lägga till.',
    noMeasure: 'Skriv vad som ska göras. Sedan kan du lägga till insatsen.',
    halfMeasure: 'Välj också vilken enhet som gör det, och när det ska vara klart.',
    endsBeforeStart: 'Insatsen ska börja senast den dag den ska vara klar.',
    noTime: 'Välj en tid. Skriver du en egen behövs både dag och klockslag.',
    halfTime: 'Skriv både dag och klockslag, eller lämna båda tomma.',
    tooManyCame: 'Skriv högst åtta roller, kort, med komma emellan.',
    noneAndSome: 'Kryssa antingen i tider som fungerar eller ”Ingen av dem”, inte båda.',
    noTimeToAdd: 'Skriv dag och klockslag. Sedan kan du lägga till tiden.',
    noTimeToPropose: 'Skriv en dag med klockslag, eller tider med egna ord.',
    tooManyTimes: 'Fem tider räcker. Avmarkera någon innan du lägger till en till.',
    nobodyToCall: 'Välj vilken vårdenhet som ska kalla.',
    noNewDay: 'Välj vilken dag insatsen blir klar.',
    noUnitToGive: 'Välj vilken enhet som ska göra insatsen.',
    nothingTakenBack: 'Välj eller skriv vad som samtycket inte ska gälla längre.',
  },
  changed: 'Kortet hade ändrats. Här är det som gäller nu.',
  notUnderstood:
    'Det förstod jag inte. Skriv ”ny sip”, ”mina ärenden”, ”kallelser”, ”uppgifter”, ”avvikelse” eller ”hjälp” – eller ett ärendes referens.',
  waits: {
    summonses: (number: string, count: number) =>
      `Just nu väntar ${number} ${count === 1 ? 'kallelse' : 'kallelser'} på svar från din enhet.`,
    tasks: (number: string, count: number) =>
      `Din enhet har ${number} ${count === 1 ? 'uppgift' : 'uppgifter'} att göra.`,
  },
  personnummerInChat:
    'Skriv inga personnummer här. Jag har inte sparat det du skrev, men det står kvar i chatten: ta bort ditt meddelande.',
  seesNoCases: {
    'sip-coordinator':
      'Som SIP-samordnare ser du inga ärenden. En sammankallande kan be dig om stöd, och då får du en referens.',
    'log-reviewer':
      'Som loggranskare ser du inga ärenden. Skriv ”logg” och ärendets referens, så visar jag loggen.',
  },
  noSuchCase: 'Jag hittar inget sådant ärende bland din enhets ärenden.',
  /** The same whether there is no such case, or its log is somebody else's to review. */
  noSuchLog: 'Jag hittar ingen logg som du kan granska för den referensen.',
  onlyInPersonalChat: 'Skriv till mig i vår egen chatt, så att inget om ett ärende hamnar i kanalen.',
  tenantLeaves: (refs: string) =>
    `Din organisation lämnar SIP-lotsen nu. De här ärendena kan ni inte längre fortsätta här: ${refs}. Övriga parter får veta det. Fortsätt på det sätt som ni har bestämt, och ring dem som är kallade.`,
  inSwedish: 'Nu skriver jag på svenska.',
  inEnglish: 'Nu skriver jag på engelska.',
  /** In the other language too, for whoever does not read this one. */
  changesLanguage:
    'Jag skriver på svenska. Skriv ”engelska” för att byta. Write “English” to change to English.',
  linkTitle: 'Svar till SIP-lotsen',
};
