/** A suggested deviation (avvikelse i samverkan): the event in dates, three questions, and the text to copy. */
import type { DeviationLevel, SteeringDocument } from '../../process/deviation-texts.js';
import type { Deviation, DeviationState } from '../../process/sip-case.js';

/** Worded days and times of what happened; what is not known is empty. */
export interface EventFacts {
  readonly unit: string;
  readonly sent: string;
  readonly answerBy: string;
  readonly goal: string;
  readonly meeting: string;
  readonly followUp: string;
  /** At a discharge: the discharge-ready notice, and the last day to call. */
  readonly notice: string;
  readonly lastDay: string;
  /** The day that was missed: of a receipt, of a measure. */
  readonly day: string;
  /** Why the meeting was later than the aim, where somebody has said so (R30). */
  readonly reason: string;
}

type ByTrigger<T> = Readonly<Record<Deviation['trigger'], T>>;

export const deviation = {
  state: {
    prompted: 'Förslag',
    drafted: 'Utkast',
    registered: 'Registrerad',
    dismissed: 'Ingen avvikelse',
    disputed: 'Tvist',
    resolved: 'Löst',
  } satisfies Record<DeviationState, string>,
  trigger: {
    missingInformation: 'Uppgifter saknades vid utskrivningen',
    sipDenied: 'Ingen SIP, och inget skäl',
    other: 'Något annat som inte fungerade',
    noReceipt: 'Kallelsen är inte kvitterad',
    wrongUnit: 'Fel enhet, och ingen annan är hittad',
    taskNotDone: 'Ingen har svarat om en insats',
    ownerGone: 'Ingen håller i planen',
    noAnswer: 'Inget svar på kallelsen',
    refusal: 'Nej trots kallelse',
    absence: 'Kallad enhet var inte med på mötet',
    noPlan: 'Ingen plan efter mötet',
    noFollowUp: 'Uppföljningen är inte hållen',
    lateMeeting: 'Mötet blir senare än målet',
    lateCall: 'Kallelsen är försenad',
  } satisfies ByTrigger<string>,
  lead: {
    prompted: 'Vill ni skriva en avvikelse? Inget skickas av sig självt.',
    drafted: 'Texten är sparad. Registrera den i MedControl PRO och skriv numret här.',
    registered: (number: string) => `Registrerad i MedControl PRO med nummer ${number}.`,
    dismissed: 'Ni valde att inte skriva någon avvikelse.',
    followUpHeld: 'Uppföljningen är hållen, så förslaget gäller inte längre.',
    takenOver: 'Någon håller i planen igen, så förslaget gäller inte längre.',
    undone: 'Närvaron vid mötet registreras på nytt, så förslaget gäller inte längre.',
    handedOver: (day: string) => `Skickad ${day} till den som registrerar hos er.`,
    disputed: 'Parterna tolkar riktlinjen olika. Under tiden gäller den tillfälliga fördelningen.',
    livesOn: 'Ärendet är avslutat, men tvisten är inte löst. Skriv här när den är det.',
    noInterim: 'Vem gör vad så länge? Kom överens om det i dag, så att den enskilde inte blir utan hjälp.',
    resolved: 'Tvisten är löst.',
  },
  heldLate: 'Uppföljningen hölls efter utsatt dag',
  gone: 'Förslaget finns inte längre.',
  someone: 'en inbjuden',
  wrongUnitDuty: 'Den enhet som har kallelsen ska hitta rätt enhet. Hittas ingen ska den delta själv.',
  row: {
    due: 'Klar senast',
    since: 'Sedan',
    reason: 'Skäl',
    duty: 'Kom ihåg',
    unit: 'Enhet',
    sent: 'Skickat',
    summons: (day: string) => `Kallelse ${day}`,
    answerBy: 'Svar senast',
    meeting: 'Möte',
    goal: 'Mål',
    followUp: 'Uppföljning',
    notice: 'Utskrivningsklar',
    lastDay: 'Kallelse senast',
    missing: 'Saknas',
    whyNone: 'Därför',
    ownPosition: 'Vi menar',
    otherPosition: 'De menar',
    interim: 'Så länge',
  },
  missing: {
    missingInformation: 'Uppgifter som skulle följa med från sjukhuset',
    sipDenied: 'En SIP, eller ett skrivet skäl till att det inte blev någon',
    other: '',
    noReceipt: 'Kvittens på kallelsen',
    wrongUnit: 'Rätt enhet hos huvudmannen, eller egen medverkan',
    taskNotDone: 'Besked om insatsen',
    ownerGone: 'Någon som tar över planen',
    noAnswer: 'Svar på kallelsen',
    refusal: 'Deltagande, eller en ersättare',
    absence: 'Deltagande på mötet, eller återbud',
    noPlan: 'En färdig plan',
    noFollowUp: 'Uppföljning på utsatt dag',
    lateMeeting: 'Ett möte inom målet',
    lateCall: 'Kallelse inom tre dagar',
  } satisfies ByTrigger<string>,
  story: {
    missingInformation: () =>
      'Den enskilde skrevs ut från sjukhuset. Uppgifter som skulle följa med hade inte kommit samma dag.',
    sipDenied: () => 'En SIP efterfrågades. Det blev ingen, och inget skäl skrevs ner.',
    other: () => '',
    noReceipt: ({ unit, sent, day }) =>
      `Kallelse till SIP-möte skickades till ${unit}${on(sent)}. Den var inte kvitterad ${day}.`,
    wrongUnit: ({ unit, sent, answerBy }) =>
      `Kallelse till SIP-möte skickades till ${unit}${on(sent)}. Enheten skulle hitta rätt enhet hos samma huvudman, eller delta själv. Inget besked kom till ${answerBy}.`,
    taskNotDone: ({ unit, day }) =>
      `Enligt planen skulle en insats hos ${unit} vara klar ${day}. Två påminnelser skickades. Inget besked kom.`,
    ownerGone: ({ unit, day }) =>
      `${unit} ansvarade för planen. Den som höll i den finns inte kvar sedan ${day}. Ingen annan hade tagit över.`,
    noAnswer: ({ unit, sent, answerBy }) =>
      `Kallelse till SIP-möte skickades till ${unit}${on(sent)}. Svar skulle lämnas senast ${answerBy}. Inget svar kom.`,
    refusal: ({ unit, sent }) =>
      `Kallelse till SIP-möte skickades till ${unit}${on(sent)}. Enheten svarade nej. Sammankallande bad om en ersättare hos samma huvudman.`,
    absence: ({ unit, meeting }) => `${unit} var kallad till SIP-möte ${meeting}. Ingen från enheten deltog.`,
    noPlan: ({ meeting }) => `SIP-möte hölls ${meeting}. Planen blev inte klar inom den tid som var satt.`,
    noFollowUp: ({ followUp }) => `Uppföljning av planen skulle hållas ${followUp}. Den hölls inte.`,
    lateMeeting: ({ sent, goal, reason }) =>
      `Kallelse till SIP-möte skickades${on(sent)}. Mötet skulle enligt målet hållas senast ${goal}. Det hölls inte då.${reason ? ` Skäl: ${reason}` : ''}`,
    lateCall: ({ notice, lastDay }) =>
      `Underrättelse om utskrivningsklar lämnades ${notice}. Kallelse till samordnad individuell planering skulle skickas senast ${lastDay}. Den var inte skickad då.`,
  } satisfies ByTrigger<(facts: EventFacts) => string>,
  button: {
    draft: 'Skriv avvikelse',
    change: 'Ändra texten',
    register: 'Visa texten och registrera',
    dismiss: 'Ingen avvikelse',
    dispute: 'Markera som tvist',
    resolve: 'Tvisten är löst',
    changeInterim: 'Ändra fördelningen',
    setInterim: 'Skriv vem som gör vad',
    read: 'Läs texten',
  },
  why: 'En avvikelse beskriver händelsen, inte vem som bär skuld. Syftet är att det inte ska hända igen. SIP-lotsen föreslår, ni bestämmer.',
  whySource: 'Källa: länets rutin för avvikelser i samverkan. Att föreslå är SIP-lotsens eget val.',
  form: {
    title: 'Skriv avvikelse',
    lead: 'Skriv vad som hände, inte vem som gjorde fel. Inga namn och inga personnummer.',
    eventOn: 'När hände det?',
    eventOnError: 'Välj dagen då det hände.',
    place: 'Var märktes det?',
    placeError: 'Välj den enhet där det märktes.',
    whatHappened: 'Vad hände?',
    whatHappenedError: 'Skriv kort vad som hände, med datum.',
    concerned: 'Vilken enhet gäller det?',
    concernedError: 'Välj den enhet som det gäller.',
    choose: 'Välj',
    informed: 'Den enskilde har fått veta det',
    save: 'Spara och fortsätt',
  },
  effect: {
    steering: 'Vad har inte följts?',
    steeringError: 'Välj det som inte har följts.',
    steeringWords: 'Vilken del, eller vilket dokument?',
    consequence: 'Vad blev följden för den enskilde?',
    consequenceHint: 'Följden av det som hände. Inga namn.',
    consequenceError: 'Skriv kort vad det ledde till.',
    immediate: 'Vad har ni gjort direkt?',
    suggestion: 'Förslag till förbättring',
    choose: 'Välj',
    save: 'Spara och fortsätt',
  },
  steering: {
    sipGuideline: 'Länets riktlinje för SIP',
    dischargeGuideline: 'Länets riktlinje för utskrivning från sjukhus',
    childrenAgreement: 'Överenskommelsen om barns och ungas hälsa',
    healthCareAgreement: 'Hälso- och sjukvårdsavtalet',
    thePlan: 'Planen som vi kom överens om',
    other: 'Ett annat dokument',
  } satisfies Record<SteeringDocument, string>,
  levels: {
    question: 'Vilka åtgärder kan sättas in för att undvika att det händer igen?',
    individual: 'För individen: vad behöver göras nu?',
    unit: 'För verksamheten: behöver en rutin ändras?',
    system: 'För systemet: behöver länets rutin eller it-stödet ändras?',
    levelLabel: 'Var hör det mest hemma?',
    choose: 'Välj',
    save: 'Spara och visa texten',
  },
  level: {
    individual: 'Hos individen',
    unit: 'I verksamheten',
    system: 'I systemet',
  } satisfies Record<DeviationLevel, string>,
  yesNo: (yes: boolean): string => (yes ? 'ja' : 'nej'),
  none: {
    title: 'Ingen avvikelse',
    lead: 'Förslaget tas bort. Skriv varför, så att andra i ärendet förstår.',
    reason: 'Varför är det ingen avvikelse?',
    reasonHint: 'Till exempel: svaret kom per telefon samma dag',
    save: 'Spara',
  },
  dispute: {
    title: 'Markera som tvist',
    lead: 'Är ni oense om vad riktlinjen betyder är det en tvist, inte en avvikelse. Lös den enligt hälso- och sjukvårdsavtalet. Ärendet går vidare under tiden.',
    ownPosition: 'Hur ser ni på saken?',
    otherPosition: 'Hur ser den andra parten på saken?',
    interim: 'Tillfällig ansvarsfördelning: vem gör vad tills tvisten är löst?',
    interimHint: 'Vet ni inte än frågar SIP-lotsen varje arbetsdag, så länge ärendet pågår.',
    save: 'Spara',
  },
  start: {
    title: 'Skriv avvikelse',
    lead: 'Något i samverkan fungerade inte som det skulle. Ingenting skickas av sig självt.',
    sipCase: 'Vilket ärende gäller det?',
    noCase: 'Inget av mina ärenden',
    kind: 'Vad gäller det?',
    choose: 'Välj',
    begin: 'Börja skriva',
    why: 'Alla som arbetar i samverkan ska rapportera det som inte fungerar. Rapporten handlar om händelsen, inte om vem som gjorde fel.',
    whySource: 'Källa: länets rutin för avvikelser i samverkan.',
    notYours:
      'Det ärendet hålls ihop av en annan enhet. Registrera avvikelsen i MedControl PRO på er egen enhet, eller be den som registrerar hos er.',
  },
  json: {
    title: 'Avvikelsen som JSON',
    lead: 'För system som läser JSON. Markera och kopiera.',
    names: (found: string) =>
      `Texten kan innehålla namn eller personnummer: ${found}. Ta bort dem först, så visas den som JSON.`,
    incomplete: 'Svara först på det som måste fyllas i: dag, enhet, vad som hände och vad det ledde till.',
    copy: 'JSON att kopiera',
  },
  read: {
    title: 'Avvikelsens text',
    lead: 'Så här är avvikelsen skriven. Vill du kopiera den? Välj Skriv ut eller spara. På sidan som öppnas finns Kopiera texten.',
    print: 'Skriv ut eller spara',
  },
  text: {
    title: 'Registrera avvikelsen',
    lead: 'Markera och kopiera texten, eller välj Skriv ut eller spara på ärendets kort: på sidan som öppnas finns Kopiera texten. Klistra in den i MedControl PRO.',
    warning: (found: string) =>
      `Texten kan innehålla namn eller personnummer: ${found}. Ta bort dem innan du kopierar.`,
    copy: 'Text att kopiera',
    number: 'Numret i MedControl PRO',
    numberError: 'Skriv numret som avvikelsen fick i MedControl PRO.',
    sentTo: 'Eller: skickad till den som registrerar hos er',
    sentToError: 'Skriv namnet på den som registrerar.',
    sentOn: 'Skickad den',
    sentOnError: 'Välj dagen, i dag eller tidigare.',
    later: 'Registrerar du senare? Stäng rutan. Texten finns kvar på kortet.',
    register: 'Spara',
    back: 'Ändra texten',
    json: 'Visa som JSON',
    why: 'Avvikelser i samverkan registreras i MedControl PRO, inte bara här. Texten beskriver händelsen, inte personer. Skada eller risk för skada i vården och missförhållanden i socialtjänsten anmäls också på sitt vanliga sätt. Det ersätts inte av det här.',
    whySource:
      'Källa: länets rutin för avvikelser i samverkan, 27 kap. 2 § socialtjänstlagen, 6 kap. 4 § patientsäkerhetslagen.',
    heading: (ref: string) => `Avvikelse i samverkan, SIP. Ärende ${ref}.`,
    eventOn: 'Dag',
    place: 'Plats',
    reporting: 'Enhet som rapporterar',
    concerned: 'Enhet och huvudman som det gäller',
    document: 'Det som inte har följts',
    happened: 'Vad hände',
    consequence: 'Följd för den enskilde',
    immediate: 'Åtgärd direkt',
    informed: 'Den enskilde har fått veta det',
    suggestion: 'Förslag till förbättring',
    level: 'Nivå',
    individual: 'Åtgärd för individen',
    unit: 'Åtgärd för verksamheten',
    system: 'Åtgärd för systemet',
  },
};

function on(day: string): string {
  return day ? ` ${day}` : '';
}
