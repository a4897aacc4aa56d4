/** Every reason for a no: what, why, and the press that solves it. */
import type { MissingItem, RefusalCode } from '../../process/refusals.js';

export const refusals = {
  notNow: 'Det går inte i det här läget. Kortet visar vad som är nästa steg.',
  changedMeanwhile:
    'Någon annan har sparat här under tiden. Deras text står nedan, och din finns kvar i fälten. Tryck igen om din ska gälla.',
  chiefsToSay: 'Bara chefen för enheten som har huvudansvaret kan lämna tillbaka det. Fråga chefen där.',
  notYours: 'Bara den enhet som har ärendet kan göra det här. Prata med den som är sammankallande.',
  remindedToday: 'En påminnelse har redan gått ut i dag. Ring i stället, eller påminn i morgon.',
  proposalIsOver: 'Enheten har svarat under tiden. Förslaget gäller inte längre.',
  alreadyAnswered: 'Här finns redan ett svar. Ring sammankallande om det har ändrats.',
  answeredMeanwhile: 'Någon hos er svarade medan rutan var öppen. Tryck igen om ditt svar ska gälla.',
  yesMeanwhile: 'Svaret ja har kommit medan rutan var öppen. Tryck igen om det inte gäller längre.',
  unknownSubject: 'Det som knappen gällde finns inte längre. Kortet visar vad som gäller nu.',
  notObligedCircle:
    'Din enhet kan påtala ett behov men inte kalla. Be socialtjänsten, skolan eller vården att vara sammankallande.',
  reasonNeededToDenySip:
    'Skriv varför det inte blir någon SIP. Den som har bett om en SIP har rätt till en skriftlig motivering.',
  coercivePsychiatry:
    'Här görs en samordnad vårdplan i stället för en SIP. Prata med chefsöverläkaren, som ansvarar för den.',
  existingSip: 'Det finns redan en SIP, och den ska följas upp. Skriv varför det ändå behövs en ny.',
  otherwiseNeedsReason: 'Skriv varför det ändå ska bli en SIP. Skälet sparas med ärendet.',
  offerFirst:
    'Vid utskrivning ska en SIP alltid erbjudas när både kommun och region behövs. Registrera vad den enskilde svarar.',
  preparationIncomplete:
    'Förberedelsen är inte klar än. Fyll i det som saknas innan du frågar om samtycke – tryck på Tillbaka.',
  childViewMissing:
    'Barnets egen delaktighet och åsikt saknas. Barnet har rätt att komma till tals – fyll i båda fälten under Barnet.',
  deciderMissing:
    'Det framgår inte vem som bestämmer. Bestämmer barnet självt behövs också mognadsbedömningen och vem som gjorde den – fyll i under Barnet.',
  notTheDecider:
    'Det är inte den personen som bestämmer här. Ändra vem som bestämmer under Barnet om det har blivit fel.',
  deciderNeedsReason:
    'En vårdnadshavare har sagt nej. Skriv varför någon annan bestämmer – öppna Vad kan vi göra nu?',
  askInPrivate: 'Fråga den enskilde i enrum vilka som får veta och vara med. Går det inte – skriv varför.',
  relativesUnanswered: 'Svara på om närstående ska få vara med. Är det inte lämpligt – skriv varför.',
  groundMissing:
    'Skriv vem som har bedömt, vad som är känt om den enskildes vilja, vilken grund och vem som har beslutat. Prata med din MAS, din SAS eller en jurist.',
  secretNeedsReason: 'Skriv varför texten inte delas med vårdnadshavare.',
  guardianConsentMissing:
    'Det går inte att dela uppgifter än. Den andra vårdnadshavaren har inte samtyckt. Öppna Registrera samtycke.',
  consentMissing:
    'Du kan inte kalla än. Samtycke saknas från någon som bestämmer. Öppna Registrera samtycke.',
  consentIncomplete: 'Något saknas i samtycket. Fyll i vad det omfattar under Registrera samtycke.',
  consentOfTomorrow: 'Dagen har inte varit än. Skriv den dag då samtycket lämnades.',
  consentTooOld:
    'Samtycket är äldre än det får vara (inställning). Fråga igen och bekräfta det innan du kallar.',
  consentExcludes:
    'Samtycket gäller inte den här mottagaren, så den kan inte kallas eller bjudas in. Ändra samtycket om den enskilde vill det.',
  outsideConsent:
    'Mottagaren ingår inte i samtycket. Fråga den enskilde först, och bekräfta sedan samtycket.',
  supportUnit: 'SIP-stödet hjälper er med arbetet men deltar inte i en SIP. Välj enheten som ska delta.',
  unitClosed: 'En enhet som har stängt kan inte kallas. Ta bort den bland mottagarna och välj en annan.',
  cannotBePassedOn:
    'Kallelsen kan inte skickas till den enheten än. Den som kallade behöver fråga den enskilde först. Tryck på Fråga sammankallande, eller välj en annan enhet.',
  goesRound:
    'Den enheten har redan haft kallelsen och är inte rätt. Välj en annan enhet, lämna tillbaka kallelsen, eller delta själva.',
  alreadyCalled:
    'Den enheten har redan en egen kallelse till mötet. Välj en annan enhet, eller delta själva.',
  nobodyToHandBackTo:
    'Ni fick kallelsen först, så det finns ingen att lämna tillbaka den till. Skicka den till rätt enhet, eller delta själva.',
  alreadyTheirs: 'Insatsen är redan hos den enheten. Välj en annan.',
  alreadyChosen: 'Den enheten är redan vald. Välj en annan, eller gå vidare.',
  noRecipients: 'Ingen är vald än. Välj minst en mottagare innan du skickar.',
  purposeMissing:
    'Kallelsen behöver syfte och frågor, så att de kallade kan förbereda sig. Öppna Ändra förberedelsen.',
  samsaNeedsReason:
    'En SIP görs i första hand i SAMSA. Skriv varför det inte går, så skickas kallelsen ändå.',
  unitOutsidePrincipal:
    'Kallelsen kan bara skickas vidare inom samma huvudman. Hör det till en annan huvudman – ställ en fråga till sammankallande.',
  refusalNeedsReason:
    'Den som är kallad ska delta eller ersättas av en annan enhet hos samma huvudman. Skriv varför ni säger nej.',
  passedOnSince: 'Kallelsen är skickad vidare till en annan enhet. Ni behöver inte göra något mer.',
  noLinkForThis: 'Det här går inte att göra genom länken. Ring sammankallande.',
  minimumAttendanceMissing:
    'Mötet kan inte bokas än. Minst en från kommunens sida och en från regionens sida behöver svara ja. Påminn eller ring den som saknas.',
  timeHasPassed: 'Tiden har redan passerat. Välj en senare tid.',
  placeMissing: 'Skriv var ni ses, så att alla hittar dit.',
  callerMissing: 'Skriv vem som ringer upp, eller vilket nummer alla ringer.',
  laterThanGoal: 'Mötet blir senare än målet (inställning). Skriv varför, så går det bra att boka ändå.',
  roomNotFound: 'Lokalen går inte att boka härifrån just nu. Välj en annan, eller skriv platsen i stället.',
  nothingChanged: 'Du har inte ändrat något. Välj en annan tid, form eller plats, eller stäng rutan.',
  timeSaidNo:
    'Någon som deltar har svarat att tiden inte passar. Välj en annan tid, eller tryck på Boka ändå.',
  timeUnasked:
    'Ingen som deltar har svarat om den tiden. Välj en annan tid, eller tryck på Boka ändå, så får de frågan.',
  closedDay:
    'Dagen är helg eller helgdag, då få arbetar (inställning). Välj en annan dag, eller tryck på Boka ändå.',
  oddTime:
    'Tiden ligger på en helg eller helgdag, eller tidigt eller sent på dygnet. Tryck en gång till om den är rätt.',
  meetingIsOver: 'Tiden för mötet har redan passerat. Ring den som kallade om det är något ni vill ta upp.',
  meetingNotYet: 'Mötet har inte börjat än. Det går att registrera när det har börjat.',
  lateNeedsReason: 'Skriv kort varför mötet är senare än målet. Nämn inga uppgifter om hälsa.',
  notHeldNeedsReason: 'Skriv kort varför mötet inte blev av. Nämn inga uppgifter om hälsa.',
  absenceNeedsReason: 'Den enskilde ska vara med när det är möjligt. Skriv varför hen inte var med på mötet.',
  alsoExcepted:
    'Samtycket undantar någon som du har skrivit under Kom någon mer? Ändra där, eller tryck på Spara ändå.',
  alsoIsNumber:
    'Det du har skrivit under Kom någon mer? ser ut som ett personnummer. Skriv rollen i stället, till exempel mamma, eller tryck på Spara ändå.',
  othersMayHear:
    'En ruta är kvar att kryssa i. Bara de som behöver uppgifterna får vara med, och inget spelas in. Pågår mötet, be andra att lämna det först. Är mötet slut och någon annan var med: skriv rollen under Kom någon mer? och tala om det för den enskilde.',
  identityNeedsReason:
    'Någon är inte identifierad. Välj hur du vet vem det är, eller skriv varför personen fick vara med ändå.',
  planIncomplete: 'Planen kan inte börja gälla än. Lagen kräver det som saknas här.',
  cancelMeetingFirst: 'Mötet är bokat. Ställ in det först, så att alla får veta det.',
  notLater:
    'Den dagen är inte senare än den som står i planen. Välj en senare dag, eller låt insatsen stå som den är.',
  measureInPast: 'En insats kan inte vara klar en dag som har varit. Välj en dag framåt i tiden.',
  followUpFirst:
    'Planen ska följas upp nu. Skriv först hur det har gått. Ändringarna är sparade och kan börja gälla sedan.',
  planNeedsConsent:
    'Planen kan inte börja gälla än. Den enskilde har inte svarat ja. Fråga och bekräfta samtycket först.',
  planNeedsReason:
    'Planen saknar något som riktlinjen rekommenderar. Fyll i det, eller skriv varför det inte behövs.',
  followUpDateMissing: 'Planen behöver ett datum för uppföljning. Välj en dag framåt i tiden.',
  closingIncomplete: 'Skriv en kort utvärdering innan ärendet avslutas.',
  openTasks:
    'Det finns insatser som inte är klara. Kryssa i rutan om de är överlämnade, eller vänta med att avsluta.',
  registrationMissing:
    'Skriv numret i MedControl PRO, eller vem som registrerar hos er och vilken dag det skickades.',
  positionsMissing: 'Skriv kort hur ni ser på saken, och hur den andra parten gör det.',
  deviationStands: 'Ett sådant förslag finns redan i ärendet. Öppna det kortet i chatten.',
  dismissalNeedsReason: 'Skriv kort varför det inte är en avvikelse. Nämn inga namn.',
  eventAhead: 'Händelsen ska ha varit: välj i dag eller en tidigare dag.',
  interimMissing: 'Den enskilde ska inte bli utan hjälp medan ni är oense. Skriv vem som gör vad så länge.',
  wasThere:
    'Enheten är nu antecknad som närvarande på mötet. Tryck på Ingen avvikelse, eller ändra närvaron först.',
  alreadyOwner: 'Den enheten har redan huvudansvaret. Välj en annan.',
  markMissing: 'Välj vilket skydd som gäller, eller kryssa för att vårdnadshavare hålls isär.',
  notOfTheUnit: 'Personen arbetar inte på en enhet som har ärendet. Välj någon i listan.',
  convenerStays: 'Den som är sammankallande behöver kunna se ärendet. Be chefen byta sammankallande först.',
  guardiansApart:
    'Vårdnadshavarna ska hållas isär, så bara den ena bjuds in till mötet. Boka ett eget möte med den andra, eller berätta om planen efteråt.',
  noSuchCase: 'Ni har inget öppet ärende med den referensen. Se efter i Mina ärenden.',
  linkedIsProtected:
    'Ett ärende med skyddade personuppgifter kopplas inte ihop med andra. Håll ett eget möte för varje ärende.',
  linkedNotReady:
    'Det kopplade ärendet kan inte vara med på mötet än. Ordna det först, eller ta bort kopplingen under Mer och boka själv.',
  linkedNotCovered:
    'Någon som kommer omfattas inte av samtycket i det andra ärendet. Ta bort kopplingen och ses var för sig, eller fråga den enskilde om samtycket ska ändras.',
  linkedIsBooking:
    'Ett gemensamt möte bokas just nu från det kopplade ärendet. Vänta en stund och öppna ärendekortet igen.',
  linkedNotToldOf:
    'I det kopplade ärendet är det inte antecknat om det förra mötet blev av. Svara där först, och boka sedan.',
  stillJoint: 'Ärendena har ett gemensamt möte bokat. Ställ in mötet först, och ta sedan bort kopplingen.',
  notADischarge: 'Ärendet gäller inte en utskrivning. Fortsätt från ärendekortet.',
  dischargeTimes:
    'Tiderna går inte ihop. Inget kan ha hänt i framtiden eller före inskrivningen. Ändra och spara igen.',
  alreadyAsked: 'Frågan är redan skickad dit. Vänta på svar, eller ring enheten.',
  careContactUnit:
    'Den fasta vårdkontakten finns i den regionfinansierade öppna vården. Välj en vårdcentral.',
  careContactMissing: 'Du kan inte kalla än. Skriv först vem som är fast vårdkontakt – tryck på Utskrivning.',
  onlyCareContactCalls:
    'Vid utskrivning kallar den fasta vårdkontakten i den regionfinansierade öppna vården. Tryck på Be den fasta vårdkontakten att kalla, eller på Kalla enligt SoL/HSL och skriv varför.',
  callNeedsReason:
    'Den enskilde har inte svarat om samtycke än. Skriv varför ni kallar ändå. Kallelsen säger så lite som möjligt.',
  solHslNeedsReason: 'Skriv varför ni kallar enligt SoL/HSL i stället för genom den fasta vårdkontakten.',
} satisfies Record<RefusalCode, string>;

/** What another case lacks. */
export const missingIn = (ref: string, what: string) => `${ref}: ${what}`;

export const missing = {
  individualName: 'namn på den det gäller',
  whatMatters: 'vad som är viktigt för den enskilde',
  informed: 'att den enskilde har fått information om SIP',
  purpose: 'syftet med mötet',
  questions: 'minst en fråga till mötet',
  longTermGoal: 'ett långsiktigt mål',
  needs: 'vilka behov som finns',
  measures: 'minst en insats',
  measuresPerPrincipal: 'insatser från båda huvudmännen',
  thirdPartyActions: 'åtgärder av andra (skriv ”inga” om det inte finns några)',
  planOwner: 'vem som har huvudansvaret',
  followUpDate: 'datum för uppföljning, framåt i tiden',
  ownActions: 'vad den enskilde gör själv',
  contacts: 'kontaktperson för varje enhet',
  individual: 'den enskilde',
  municipalSide: 'kommunens sida',
  regionalSide: 'regionens sida',
  reason: 'ett skäl',
  evaluation: 'en utvärdering',
  linkedConsent: 'samtycket är inte klart',
  linkedConsentOld: 'samtycket behöver bekräftas igen',
  linkedUncovered: 'någon som kommer omfattas inte av samtycket i båda ärendena',
  linkedPaused: 'ärendet är pausat',
  linkedHasMet: 'SIP-mötet är redan hållet',
  linkedClosed: 'ärendet är avslutat',
  linkedMunicipalSide: 'ingen från kommunens sida har svarat ja',
  linkedRegionalSide: 'ingen från regionens sida har svarat ja',
  linkedHasMeeting: 'ett eget möte är redan bokat – boka om det därifrån, så blir det gemensamt',
  bothHaveMeetings: 'ett eget möte är bokat, precis som här – ställ in det ena och boka om det andra',
} satisfies Record<MissingItem, string>;
