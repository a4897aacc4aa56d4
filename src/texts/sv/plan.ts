/** Planen: the three screens that are filled in after the meeting, and the individual's copy. */
import type { PlanKind } from '../../process/plan-kind.js';

export const plan = {
  title: 'SIP-plan',
  saved: 'Varje steg sparas när du trycker på Nästa.',
  needs: {
    heading: 'Behov och mål',
    quoteLabel: 'Viktigt för den enskilde',
    quote: (text: string) => `”${text}”`,
    keptOutside:
      'Planens texter skrivs i er egen journal och sparas inte här (inställning). Här finns bara vem som gör något, och när.',
    otherPlans: (plans: string) => `Andra planer: ${plans}.`,
    longTermGoal: 'Långsiktigt mål',
    needs: 'Behov, ett på varje rad',
    needsMissing: 'Skriv minst ett behov.',
    shortTermGoals: 'Kortsiktiga mål, ett på varje rad',
    ownActions: 'Vad jag själv gör, en sak på varje rad',
    ownActionsHint: 'Med den enskildes ord',
    thirdPartyActions: 'Åtgärder som görs av någon annan, en på varje rad',
    thirdPartyHint: 'Skriv ”inga” om ingen annan gör något',
    thirdPartyMissing: 'Skriv vad andra gör, eller skriv ”inga”.',
    none: 'inga',
    whyText:
      'Lagen kräver att planen säger vilka insatser som behövs och vem som ansvarar för varje insats. Den ska också säga vad andra gör och vilken huvudman som har det övergripande ansvaret. Mål och vad den enskilde själv gör hör också till en bra plan.',
    whySource:
      '10 kap. 8 § socialtjänstlagen och 16 kap. 4 § hälso- och sjukvårdslagen. Länets riktlinje för SIP.',
  },
  measures: {
    heading: 'Vem gör vad?',
    empty: 'Ingen insats är tillagd än.',
    full: 'Planen har tio insatser, och fler får inte plats. Ta bort en, eller skriv ihop två.',
    detail: (unit: string, principal: string, role: string, days: string) =>
      [`${unit} (${principal})`, role, days].filter((part) => part !== '').join(' · '),
    by: (unit: string, principal: string) => `${unit} (${principal})`,
    doneBy: (day: string) => `klart senast ${day}`,
    between: (start: string, day: string) => `börjar ${start}, klart senast ${day}`,
    change: 'Ändra',
    add: 'Lägg till insatsen',
    what: 'Insats',
    whatHint: 'Vad ska göras?',
    keptOutside:
      'Vad insatsen gäller skriver ni i er egen journal. Här får den ett nummer, en enhet och en dag.',
    byReference: (number: number) => `Insats ${number}`,
    unit: 'Enhet som ansvarar',
    unitMissing: 'Välj en enhet som är med i planen.',
    role: 'Roll som ansvarar, till exempel kurator',
    due: 'Klart senast',
    decision: 'Beslut',
    decisionMissing: 'Välj hur långt beslutet har kommit.',
    decisions: { decided: 'Beslutad', applied: 'Ansökan görs', investigated: 'Utreds' },
    dueMissing: 'Välj en dag framåt i tiden.',
    whyText:
      'Varje insats behöver en enhet som ansvarar och en dag. Enheten får ett kort om att en insats väntar, men inte vad den gäller – det syns först när någon på enheten öppnar den.',
    whySource: '10 kap. 8 § socialtjänstlagen och 16 kap. 4 § hälso- och sjukvårdslagen.',
  },
  measure: {
    heading: 'Ändra insatsen',
    gone: 'Insatsen är borttagen ur planen.',
    whatMissing: 'Skriv vad som ska göras.',
    start: 'Börjar',
    save: 'Spara ändringen',
  },
  owner: {
    heading: 'Ansvar och uppföljning',
    owner: 'Enhet som har huvudansvaret (huvudman inom parentes)',
    principalOf: (unit: string, principal: string) => `${unit} (${principal})`,
    ownerHint:
      'Enheten håller ihop planen och ser till att den följs upp. Dess huvudman är det som lagen kallar huvudman med övergripande ansvar.',
    ownerPerson: 'Person som håller ihop planen',
    ownerPersonHint: 'Kan fyllas i senare',
    followUpForm: 'Så följs den upp',
    waysOn: { needs: 'Till behov och mål', measures: 'Till insatserna' },
    ownerMissing: 'Välj den enhet som har huvudansvaret.',
    followUpOn: 'Följ upp den',
    followUpMissing: 'Välj en dag framåt i tiden.',
    contacts: 'Kontaktpersoner, en på varje rad',
    contactsHint: 'Namn och enhet',
    reason: 'Varför kan planen gälla ändå?',
    activate: 'Aktivera planen',
    whyText:
      'När planen aktiveras får varje enhet sina insatser, och den som har huvudansvaret får ett kort den dag planen ska följas upp. Anteckna mötet och planen i journalen också – SIP-lotsen är ingen journal.',
    whySource:
      '10 kap. 8 § socialtjänstlagen och 16 kap. 4 § hälso- och sjukvårdslagen. Länets riktlinje för SIP.',
  },
  more: {
    open: 'Mer om planen',
    heading: 'Mer om planen',
    optional: 'Allt här är frivilligt.',
    kinds: {
      new: 'Ny SIP',
      afterDischarge: 'Ny SIP efter utskrivning från slutenvård',
      followUp: 'Uppföljning av SIP',
    } satisfies Record<PlanKind, string>,
    currentSituation: 'Hur är det nu?',
    wayForward: 'Hur går vi framåt?',
    ownResources: 'Den enskildes egna resurser',
    ownResourcesHint: 'Vad hen kan och vill bygga på',
    relatedPlans: 'Andra planer som finns',
    spottedBy: 'Behovet uppmärksammades av',
    save: 'Spara',
  },
  copy: {
    title: 'Kopia av planen',
    heading: 'Den enskilde ska få en kopia',
    text: 'Lämna den på papper, eller på det sätt som den enskilde vill ha den. Tryck när det är gjort.',
    given: (day: string) => `En kopia lämnades ${day}.`,
    guardians: 'Får vårdnadshavarna också en kopia?',
    guardianAnswers: { yes: 'Ja', no: 'Nej, bara barnet' },
    guardiansMissing: 'Välj ett svar.',
    guardiansHelp:
      'Sekretessen kan skydda barnet också mot vårdnadshavarna. De får veta det som de behöver för att bestämma. Svaret sparas inte här – anteckna det i journalen.',
    childDecides: (mayKnow: boolean): string =>
      mayKnow
        ? 'Barnet bestämmer självt och har sagt ja till att vårdnadshavarna får veta.'
        : 'Barnet bestämmer självt och har inte sagt ja till att vårdnadshavarna får veta.',
    leaveOut: (what: string): string => `Lämnas inte till vårdnadshavare: ${what}.`,
    give: 'Kopian är lämnad',
    whyText:
      'Planen är den enskildes. Med en egen kopia vet hen vad som är bestämt, vem som gör vad och när det följs upp.',
    whySource: 'Länets riktlinje för SIP. 12 kap. 3 § offentlighets- och sekretesslagen om barn.',
  },
};
