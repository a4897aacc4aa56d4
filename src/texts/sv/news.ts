/** Short new messages: one neutral sentence each, with the reference first and never anything about the person. */
import type { Audience, NewsName } from '../../process/follow-ups.js';
import type {
  Deviation,
  DialIn,
  MeetingForm,
  OutsideBoard,
  TaskState,
  VideoLeft,
} from '../../process/sip-case.js';
import type { SupportTopic } from '../../process/support.js';
import type { Ringing } from '../../process/disclosure/where-held.js';
import { howHeld, whoRings, whoRingsStands } from './how-held.js';
import { deviation } from './deviation.js';
import { roles } from './roles.js';

/** What a sentence may say; what does not apply is empty. */
export interface NewsFacts {
  readonly ref: string;
  /** The unit that it is about, or the word for an invited person ("pappa") when the convener reads. */
  readonly unit: string;
  /** Somebody close, who comes in person. */
  readonly isPerson?: true;
  /** The unit that was asked about, where it may be named. */
  readonly asked?: string;
  readonly day: string;
  /** How it is with the measure that it is about; `agreed` is the plan's own day, where the unit counts on another. */
  readonly task?: {
    readonly state: TaskState;
    /** Its place in the plan, where its unit has several. */
    readonly number?: number;
    readonly agreed?: string;
    readonly seenIn?: OutsideBoard;
    readonly phone?: string;
  };
  readonly time: string;
  /** The meeting was booked before: at another time, in another way, at another place. */
  readonly moved?: boolean;
  readonly newForm?: MeetingForm;
  readonly newPlace?: 'room' | 'phone';
  /** The time that it had before has been given up. */
  readonly oldIsOff?: boolean;
  /** It was to move to a time that is taken, and stands where it was. */
  readonly stays?: boolean;
  readonly joinUrl: string;
  /** The last day of the aim for a meeting. */
  readonly goal?: string;
  /** It is held for several cases at once: whoever is called for more than one hears of it once for each. */
  readonly isJoint?: true;
  /** Who comes to the meeting, and who of them has said no to the time or nothing of it. */
  readonly coming?: readonly string[];
  readonly cannot?: readonly string[];
  readonly unsaid?: readonly string[];
  /** How it is held; by telephone, where its reader finds who rings whom. */
  readonly form?: MeetingForm;
  readonly ringing?: Ringing;
  /** It has said no, and was asked for somebody else of its principal. */
  readonly lacksSubstitute?: boolean;
  /** The proposed time that suits best, or that somebody would rather have; and whom that does not suit. */
  readonly best?: string;
  /** The booked time does not suit after all. */
  readonly suitsNot?: true;
  /** Empty where nobody may be named. */
  readonly notFor?: readonly string[];
  /** The reader comes, and has said nothing of the time that is booked, or no to it. */
  readonly asks?: 'none' | 'no';
  /** Times that a recipient would rather have. */
  readonly suggested?: readonly string[];
  readonly dialIn?: DialIn;
  readonly videoLeft?: VideoLeft;
  /** Not booked, since somebody's calendar was taken. */
  readonly isTaken?: boolean;
  /** It was the room, and maybe somebody's calendar too. */
  readonly roomIsTaken?: boolean;
  /** Units that Teams does not reach any more, by what is left: their mailbox, or the telephone. */
  readonly lost?: { readonly byMail: readonly string[]; readonly rung: readonly string[] };
  /** What a SIP-samordnare is asked, and where the asking unit is rung. */
  readonly topic?: SupportTopic;
  /** What has come again between these units (T14). */
  readonly pattern?: {
    readonly from: string;
    readonly trigger: Deviation['trigger'];
    readonly count: number;
  };
  readonly phone?: string;
  /** The unit's own telephone, where its no came by a link and is to be asked about. */
  readonly ring?: string;
  /** Whose chat does not take it. */
  readonly unreached?: Audience;
}

/** Where a unit has its own work written up. */
export const boards = { planner: 'Planner', todo: 'To Do' } satisfies Record<OutsideBoard, string>;

type Reported = Pick<NewsFacts, 'ref' | 'unit' | 'day'> & { readonly task: NonNullable<NewsFacts['task']> };

/** What a unit has said of its measure, and what its owner can do. */
export const reported: Readonly<Record<Exclude<TaskState, 'open'>, (facts: Reported) => string>> = {
  late: ({ ref, unit, day, task }) =>
    task.agreed
      ? `${ref}: ${capital(one(task))} hos ${unit} blir försenad. Enheten räknar med ${day} i stället för ${task.agreed}.`
      : `${ref}: ${capital(one(task))} hos ${unit} är försenad.${by(' Skulle vara klar', day)} Se läget på ärendekortet.`,
  needsHelp: ({ ref, unit, task }) =>
    `${ref}: ${unit} behöver hjälp med ${one(task)}. Ring enheten${task.phone ? ` på ${task.phone}` : ''}. På ärendekortet står vad de har skrivit, och där kan insatsen lämnas till en annan enhet.`,
  wrongUnit: ({ ref, unit, task }) =>
    `${ref}: ${unit} säger att ${one(task)} hör till en annan enhet. Välj vilken på ärendekortet.`,
  done: ({ ref, unit, task }) => `${ref}: ${capital(one(task))} hos ${unit} är klar.`,
  handedOver: ({ ref, unit, task }) => `${ref}: ${capital(one(task))} hos ${unit} är överlämnad.`,
};

/** Where identity is protected no message names a unit (R69). */
export const someUnit = 'En kallad enhet';

/** A role, never a name. */
const whoIsNotReached: Partial<Record<Audience, string>> = {
  chief: 'Chefen för den enhet som har huvudansvaret',
  coordinator: 'SIP-samordnaren',
  openCareChief: 'Verksamhetschefen',
  initiator: 'Den som startade ärendet',
};

/** Neutral questions: none of them is about a person (domain 5.2). */
export const supportTopic = {
  noAnswer: 'Hur går vi vidare när en enhet inte svarar?',
  whom: 'Vilka ska vi kalla?',
  consent: 'Hur gör vi med samtycket?',
  disagreement: 'Vi är inte överens om vem som ska göra vad. Hur gör vi?',
  other: 'Något annat. Vi behöver prata.',
} satisfies Record<SupportTopic, string>;

const oldTimeIsOff = ' Den gamla tiden är avbokad, och de som skulle komma får veta det.';

const elsewhere = {
  room: 'Platsen är ny: den står i kalendern.',
  phone: `${whoRings} står i kalendern.`,
};

/** For whoever has no event: the file of the letter says it. */
const inTheFile = {
  room: 'Platsen är ny: den står i kalenderfilen i det här mejlet och på mötets sida.',
  phone: `${whoRings} står i kalenderfilen i det här mejlet och på mötets sida.`,
};

/** What is booked, and what is otherwise than it was. The place stands in the calendar alone, or in the file: it may be somebody's home. */
export function bookedNow(facts: Booked & { readonly hasFile?: boolean }): string {
  const { moved, newForm, newPlace, hasFile } = facts;
  const isChanged = newForm !== undefined || newPlace !== undefined;
  const same = isChanged ? 'Mötet är ändrat. Tiden är som förut:' : 'Mötet är bokat';
  const form = newForm ? ` Mötet hålls nu ${howHeld[newForm]}.` : '';
  // Where who rings stands is said of every meeting by telephone, new or not.
  const isSaid = newPlace === 'phone' && facts.ringing !== undefined;
  const place = newPlace && !isSaid ? ` ${(hasFile ? inTheFile : elsewhere)[newPlace]}` : '';
  return `${moved ? 'Mötet är flyttat till' : same} ${newForm ? facts.time : timeAndForm(facts)}.${form}${place}`;
}

type Booked = Pick<NewsFacts, 'time' | 'form' | 'ringing' | 'moved' | 'newForm' | 'newPlace'>;

/** "torsdag 19 mars kl. 09.00–10.00, på telefon" */
export function timeAndForm({ time, form }: Pick<NewsFacts, 'time' | 'form'>): string {
  return form ? `${time}, ${howHeld[form]}` : time;
}

/** A message in Teams stands beside a card that opens the rest; a letter does not. */
export function ringingSaid(
  { ringing }: Pick<NewsFacts, 'ringing'>,
  by: { readonly card: boolean } = { card: false },
): string {
  const said = ringing ? whoRingsStands({ calendar: ringing.inCalendar, ...by }) : '';
  return said && ` ${said}`;
}

/** By the answers; where nobody is named the card says it. */
function whoComes({ coming = [], cannot = [], unsaid = [] }: Partial<NewsFacts>): string {
  if (coming.length + cannot.length + unsaid.length === 0) return ' Se på ärendekortet vilka som kommer.';
  const said = (names: readonly string[], words: string) =>
    names.length > 0 ? ` ${words}: ${listed(names)}.` : '';
  return `${said(coming, 'De som kommer')}${said(cannot, 'Tiden passar inte för')}${said(unsaid, 'Har svarat ja, men inte om just den här tiden')}`;
}

function butNotFor(names: NewsFacts['notFor']): string {
  if (!names) return '';
  return names.length > 0 ? `, men inte för ${listed(names)}` : ', men inte för alla';
}

const askedOnCard = {
  none: ' Ni har inte svarat om den här tiden: säg på kortet om den passar.',
  no: ' Ni har svarat att tiden inte passar. Säg på kortet om det har ändrats, eller vem som kommer i stället.',
};

function askedOf(asks: NewsFacts['asks']): string {
  return asks ? askedOnCard[asks] : '';
}

export const news: { readonly [name in NewsName]: (facts: NewsFacts) => string } = {
  routedOn: ({ ref, unit }) => `${ref}: Kallelsen är skickad vidare till ${unit}.`,
  backAgain: ({ ref, day }) =>
    `${ref}: Kallelsen är hos er igen.${by(' Svara senast', day)} Svara på kortet som redan står här.`,
  backToCome: ({ ref, day }) =>
    `${ref}: Kallelsen är hos er igen, eftersom ingen annan har svarat. Ni ska delta.${by(' Svara senast', day)} Svara på kortet som redan står här.`,
  handedBack: ({ ref, unit }) =>
    `${ref}: Kallelsen är tillbaka hos ${unit}, som letar vidare efter rätt enhet.`,
  unitProposed: ({ ref, unit }) =>
    `${ref}: ${unit} vill skicka kallelsen till en annan enhet, men behöver ditt svar först. Svara på ärendekortet.`,
  proposalWaits: ({ ref, unit }) =>
    `${ref}: ${unit} väntar fortfarande på ditt svar om en annan enhet. Tryck på Svara om enheten på ärendekortet.`,
  unitNotAgreed: ({ ref, asked }) =>
    `${ref}: Kallelsen kan inte skickas till ${asked ?? 'den enhet som ni föreslog'}. Välj en annan enhet, eller delta själva.`,
  chiefUnanswered: ({ ref, unit, day, lacksSubstitute }) =>
    `${ref}: ${unit} har ${lacksSubstitute ? 'sagt nej till ett SIP-möte och inte ordnat någon ersättare' : 'inte svarat på en kallelse till SIP-möte'}.${by(' Sista svarsdag var', day)} Den som är kallad ska delta eller ersättas. Se till att någon svarar i dag.`,
  chiefUnread: ({ ref, unit, day }) =>
    `${ref}: Ingen hos ${unit} har kvitterat en kallelse till SIP-möte.${by(' Sista svarsdag är', day)} Se till att någon öppnar den och svarar.`,
  chiefSilent: ({ ref, unit }) =>
    `${ref}: ${unit} har inte svarat på en kallelse till SIP-möte som skickades dit. Den har gått tillbaka till den enhet som fick den först, så ni behöver inte svara. Se till att kallelser hos er besvaras i tid.`,
  accepted: ({ ref, unit }) => `${ref}: ${unit} deltar. Vem som kommer bekräftas senare.`,
  confirmed: ({ ref, unit, isPerson }) =>
    `${ref}: ${unit} ${isPerson ? 'kommer till mötet' : 'deltar och har bekräftat vem som kommer'}.`,
  attendeeChanged: ({ ref, unit }) => `${ref}: ${unit} har ändrat vem som kommer.`,
  declined: ({ ref, unit, ring }) => `${ref}: ${unit} har svarat nej.${askedAt(ring)}`,
  refused: ({ ref, unit, ring }) =>
    `${ref}: ${unit} har sagt nej.${askedAt(ring)} Ta ställning till svaret på ärendekortet.`,
  question: ({ ref, unit }) => `${ref}: ${unit} ställer en fråga. Svara på ärendekortet.`,
  answer: ({ ref }) =>
    `${ref}: Sammankallande har svarat på er fråga. Svaret står under Se inför mötet när ni har svarat ja. Ring om ni behöver det före.`,
  otherTime: ({ ref, unit, suggested }) =>
    suggested
      ? `${ref}: ${unit} föreslår ${suggested.join(' eller ')}. Se ärendekortet.`
      : `${ref}: ${unit} föreslår en annan tid.`,
  timesAnswered: ({ ref, unit }) => `${ref}: ${unit} har ändrat sitt svar om tiderna. Se ärendekortet.`,
  timeSuits: ({ ref, unit, suitsNot }) =>
    suitsNot
      ? `${ref}: ${unit} har svarat att den bokade tiden inte passar. Se ärendekortet.`
      : `${ref}: ${unit} har svarat att den bokade tiden passar.`,
  allAnswered: ({ ref, best, notFor }) =>
    best
      ? `${ref}: Alla som måste svara har svarat${notFor ? ', men ingen tid passar alla' : ''}. Bäst passar ${best}${butNotFor(notFor)}. Boka mötet från ärendekortet.`
      : `${ref}: Alla som måste svara har svarat. Boka mötet från ärendekortet.`,
  timeToBook: ({ ref, best, notFor }) =>
    best
      ? `${ref}: Svarsdagen har gått. Bland svaren passar ${best} bäst${butNotFor(notFor)}. Boka mötet från ärendekortet.`
      : `${ref}: Svarsdagen har gått. Boka mötet från ärendekortet.`,
  timeIsGone: ({ ref, goal }) =>
    `${ref}: Mötet har ingen ny tid än, och de som skulle komma väntar på besked.${goal ? ` Målet är möte senast ${goal}.` : ''} Boka från ärendekortet.`,
  meetingBooked: (facts) =>
    `${facts.ref}: ${facts.moved ? 'Ny tid. ' : ''}${bookedNow(facts)}${ringingSaid(facts, { card: true })}${askedOf(facts.asks)}${facts.joinUrl ? ` [Öppna mötet](${facts.joinUrl})` : ''}`,
  videoLeft: ({ ref, videoLeft }) =>
    videoLeft === 'missing'
      ? `${ref}: Mötet är bokat, men någon videolänk finns inte. Lägg till Teams-möte i din kalender och skicka länken, eller boka om.`
      : `${ref}: Mötet är bokat, men lobbyn kunde inte ställas in härifrån. Öppna Mötesalternativ i Teams: låt alla vänta i lobbyn och stäng av inspelning och transkribering.`,
  guestsLeft: ({ ref, time }) =>
    `${ref}: Inbjudan till mötet ${time} kunde inte ändras i kalendern. Öppna mötet i din kalender och se till att rätt deltagare är inbjudna.`,
  bookingFailed: ({ ref, time, isTaken, roomIsTaken, stays, oldIsOff }) =>
    roomIsTaken
      ? `${ref}: Lokalen är inte ledig. ${stays ? `Mötet är kvar ${time}, och ingen har fått något annat besked.` : `Mötet är inte bokat.${oldIsOff ? oldTimeIsOff : ''}`} Välj en annan lokal eller tid på ärendekortet.`
      : stays && isTaken
        ? `${ref}: Den nya tiden är inte ledig. Mötet är kvar ${time}, och ingen har fått något annat besked. Välj en annan tid, eller samma en gång till för att flytta ändå.`
        : stays
          ? `${ref}: Mötet kunde inte ändras i kalendern. Det är kvar ${time}, och ingen har fått något annat besked. Försök igen från ärendekortet.`
          : isTaken
            ? `${ref}: Tiden är inte ledig längre, så mötet är inte bokat.${oldIsOff ? oldTimeIsOff : ''} Välj en ny tid på ärendekortet, eller boka ändå.`
            : `${ref}: Mötet kunde inte bokas i kalendern.${oldIsOff ? oldTimeIsOff : ''} Svaren är sparade. Försök igen från ärendekortet.`,
  meetingCancelled: ({ ref }) =>
    `${ref}: Mötet är inställt. Sammankallande återkommer om det blir en ny tid.`,
  meetingNotHeld: ({ ref, time }) =>
    `${ref}: Mötet ${time} blev inte av. Sammankallande återkommer om en ny tid.`,
  meetingSoon: ({ ref, time, form, joinUrl, ...who }) =>
    `${ref}: Mötet är ${time}${form ? ` (${roles.form[form]})` : ''}.${whoComes(who)}${joinUrl ? ' Inför video: stäng av inspelning, släpp bara in dem som ska vara med, och anteckna hur du vet vem var och en är.' : ''}`,
  meetingNear: (facts) =>
    `${facts.ref}: Påminnelse: mötet är ${timeAndForm(facts)}.${ringingSaid(facts, { card: true })}${askedOf(facts.asks)} Titta igenom vad ni ska förbereda.${facts.joinUrl ? ` [Öppna mötet](${facts.joinUrl})` : ''}`,
  heldUnknown: ({ ref, time }) =>
    `${ref}: Det är inte antecknat om mötet ${time} hölls, och frågan har ställts flera gånger. Prata med den som sammankallar.`,
  meetingMovedOutside: ({ ref, time }) =>
    `${ref}: Mötet har flyttats i kalendern till ${time}. Den tiden gäller nu, och de som kommer får veta det.`,
  meetingInPast: ({ ref, time }) =>
    `${ref}: Mötet står nu ${time} i kalendern, och den tiden har varit. Flytta det i kalendern, eller boka om härifrån. Tills dess gäller den tid som står på ärendekortet.`,
  meetingGoneOutside: ({ ref, time }) =>
    `${ref}: Mötet ${time} har tagits bort ur kalendern och är inställt. De som skulle komma får veta det. Svaren är sparade – boka en ny tid från ärendekortet.`,
  apartMovedOutside: ({ ref, time }) =>
    `${ref}: Det egna mötet har flyttats i kalendern till ${time}. Ingen annan får veta det härifrån. Ring den du ska träffa.`,
  apartGoneOutside: ({ ref, time }) =>
    `${ref}: Det egna mötet ${time} har tagits bort ur kalendern och är inställt. Ingen annan får veta det härifrån. Ring den du skulle träffa.`,
  declinedOutside: ({ ref, unit }) =>
    `${ref}: ${unit} har tackat nej till mötet i sin kalender. Svaret på kallelsen står kvar. Ring och fråga hur det blir.`,
  otherTimeOutside: ({ ref, unit, best }) =>
    `${ref}: ${unit} föreslår en annan tid i sin kalender${best ? `: ${best}` : ''}. Den bokade tiden gäller tills du bokar om.`,
  roomDeclined: ({ ref, time }) =>
    `${ref}: Lokalen för mötet ${time} har tackat nej. Tiden gäller fortfarande. Välj Boka om på ärendekortet och ta en annan lokal, eller ring den som sköter lokalen.`,
  jointOff: ({ ref }) => `${ref}: Det gemensamma mötet är inställt. Boka en ny tid från ärendekortet.`,
  jointLeft: ({ ref }) =>
    `${ref}: Ärendet är inte längre med i det gemensamma mötet: samtycket eller svaren räcker inte till. Boka ett eget möte, eller se på ärendekortet vad som saknas.`,
  jointWithout: ({ ref, time }) =>
    `${ref}: Ett annat ärende har lämnat det gemensamma mötet. Er tid ${time} gäller fortfarande.`,
  substituteAsked: ({ ref }) => `${ref}: Sammankallande ber er ordna en ersättare hos er huvudman.`,
  planReady: ({ ref }) => `${ref}: Planen gäller från och med nu. Ge den enskilde en kopia.`,
  planChanged: ({ ref }) => `${ref}: Planen är ändrad, och ändringarna gäller nu. Läs den på ärendekortet.`,
  planLate: ({ ref }) => `${ref}: Mötet är hållet men planen är inte klar. Fortsätt från ärendekortet.`,
  notBegun: ({ ref }) =>
    `${ref}: Arbetet med planen ska påbörjas genast (10 kap. 8 § socialtjänstlagen). Öppna ärendet och tryck på Förbered.`,
  consentWithdrawn: ({ ref }) => `${ref}: Kallelsen gäller inte längre. Ni behöver inte göra något.`,
  paused: ({ ref }) =>
    `${ref}: Ärendet är pausat. Skicka inget mer förrän det tas upp igen. Det som redan har lämnats ut kan inte tas tillbaka.`,
  onHold: ({ ref }) => `${ref}: Ärendet är pausat. Inget mer skickas förrän det tas upp igen.`,
  takenUpAgain: ({ ref }) => `${ref}: Ärendet är inte längre pausat. Fortsätt från ärendekortet.`,
  meetingOff: ({ ref }) => `${ref}: Mötet är inställt. Ni behöver inte göra något.`,
  ringAboutMeeting: ({ ref }) =>
    `${ref}: Mötet är inställt. Ring dem som skulle komma: härifrån skickas inget till dem.`,
  checkAttendance: ({ ref }) =>
    `${ref}: Samtycket omfattar färre än förut. Mötet står kvar – se efter att de som behövs fortfarande kommer.`,
  checkJoint: ({ ref }) =>
    `${ref}: Samtycket omfattar färre än förut. Mötet är gemensamt med ett annat ärende. Om det inte kan vara det längre får du veta det.`,
  askAgain: ({ ref }) => `${ref}: I dag är det dags att fråga igen om samtycke, som ni kom överens om.`,
  noAnswer: ({ ref, unit, day, lacksSubstitute }) =>
    `${ref}: ${unit} har inte ${lacksSubstitute ? 'ordnat någon ersättare' : 'svarat'}.${by(' Sista svarsdag var', day)}`,
  returned: ({ ref, unit, day }) =>
    `${ref}: ${unit} har fått tillbaka kallelsen och ska delta. Den enhet som fick den vidare har inte svarat.${by(' Svar senast', day)}`,
  taskReported: ({ ref, unit, day, task }) =>
    task === undefined || task.state === 'open'
      ? `${ref}: ${capital(one(task))} hos ${unit} behöver ses över.${by(' Klar senast', day)} Se läget på ärendekortet.`
      : reported[task.state]({ ref, unit, day, task }),
  taskDone: ({ ref, unit, task }) =>
    `${ref}: ${capital(one(task))} hos ${unit} är klar.${task?.seenIn ? ` Den bockades av i ${boards[task.seenIn]}.` : ''}`,
  taskTheirs: ({ ref, unit, task }) =>
    `${ref}: ${unit} säger att ${task?.number ? one(task) : 'insatsen'} är deras ändå. Du behöver inte välja någon annan enhet.`,
  taskReopened: ({ ref, unit, day, task }) =>
    `${ref}: Det senaste beskedet om ${one(task)} hos ${unit} är ångrat. Insatsen är inte klar än.${by(' Klar senast', day)}`,
  taskHandedOver: ({ ref, task }) =>
    `${ref}: Ärendet är avslutat, och ${one(task)} är överlämnad till er. Ni fortsätter med den i er egen verksamhet.`,
  taskChanged: ({ ref, day, task }) =>
    `${ref}: ${capital(one(task))} hos er är ändrad i planen.${by(' Klar senast', day)} Vad den gäller syns på insatsens kort.`,
  taskDue: ({ ref, day, task }) =>
    `${ref}: ${capital(one(task))} hos er ska vara klar${by(' senast', day) || '.'}`,
  taskOverdue: ({ ref, day, task }) =>
    `${ref}: ${capital(one(task))} hos er skulle vara klar${by('', day) || '.'} Säg på kortet hur det går.`,
  taskSilent: ({ ref, unit, day, task }) =>
    `${ref}: ${unit} har inte svarat om ${one(task)}.${by(' Klar senast', day)} Ring enheten. I ärendet finns ett förslag till avvikelse.`,
  deviationPattern: ({ unit, pattern }) =>
    `Ett mönster mellan ${pattern?.from ?? ''} och ${unit}: ${pattern ? deviation.trigger[pattern.trigger].toLocaleLowerCase('sv') : ''}. Det är gång nummer ${String(pattern?.count ?? 0)} det här kvartalet. Behöver en rutin ändras, hos enheterna eller i länet?`,
  interimWanted: ({ ref }) =>
    `${ref}: Tvisten pågår, och ingen har skrivit vem som gör vad så länge. Kom överens om det i dag och skriv det på tvistens kort.`,
  followUpLate: ({ ref }) =>
    `${ref}: Uppföljningen har inte hållits. Er enhet har huvudansvaret: se till att den hålls, eller att en ny dag bestäms.`,
  careContactMissing: ({ ref }) =>
    `${ref}: Den enskilde är utskrivningsklar, men ingen fast vårdkontakt är utsedd. Vårdcentralens verksamhetschef ska utse en före utskrivningen.`,
  callTaken: ({ ref, unit }) =>
    `${ref}: ${unit} tar över och kallar till planeringen. Du behöver inte göra något.`,
  callDeclined: ({ ref, unit }) =>
    `${ref}: ${unit} har ingen fast vårdkontakt för den enskilde. Ring enheten eller be en annan vårdcentral.`,
  callSent: ({ ref, unit }) => `${ref}: ${unit} har skickat kallelsen till planeringen.`,
  callDue: ({ ref, day }) => `${ref}: Kallelsen ska vara skickad${by(' senast', day) || '.'}`,
  callLate: ({ ref, day }) =>
    `${ref}: Kallelsen är försenad.${by(' Den skulle ha skickats senast', day)} Skicka den nu från ärendekortet.`,
  dischargeFollowUp: ({ ref, unit }) =>
    `${ref}: Planen följs upp på grund av en utskrivning. ${unit} kallar. Ni har kvar huvudansvaret, eller kan lämna över det.`,
  ringUp: ({ ref, unit }) =>
    unit
      ? `${ref}: ${unit} går inte att nå skriftligt. Ring i stället.`
      : `${ref}: Ring den kallade enheten, och ge sedan en person där tillgång under Vem får se ärendet.`,
  notReached: ({ ref, unreached }) =>
    `${ref}: ${(unreached && whoIsNotReached[unreached]) ?? 'En person i ärendet'} nås inte i Teams. Ring i stället.`,
  convenerNotReached: ({ ref }) =>
    `${ref}: Sammankallande nås inte i Teams. Be hen öppna SIP-lotsen, eller skriv ”mina enheter” och välj en ny.`,
  ownershipTaken: ({ ref, unit }) =>
    `${ref}: ${unit || 'En annan enhet'} har tagit över huvudansvaret för planen.`,
  ownershipDeclined: ({ ref }) =>
    `${ref}: Den tillfrågade enheten kan inte ta över huvudansvaret. Det ligger kvar där det var.`,
  ownershipReleased: ({ ref }) =>
    `${ref}: Chefen har lämnat tillbaka huvudansvaret till er. Fråga en annan enhet om den kan ta över.`,
  nowConvener: ({ ref }) =>
    `${ref}: Du är nu sammankallande. Kortet kommer här. Är ett möte redan bokat ligger det i kalendern hos den som var sammankallande – boka om det.`,
  teamsLost: ({ ref, lost }) =>
    `${ref}: ${[byMailNow(lost?.byMail ?? []), rungNow(lost?.rung ?? [])].filter((said) => said !== '').join(' ') || 'Enheten nås i Teams igen.'}`,
  convenerGone: ({ ref }) =>
    `${ref}: Sammankallandes organisation har lämnat SIP-lotsen. Ni behöver inte svara här. Ring dem om ni undrar något.`,
  convenerLeft: ({ ref }) =>
    `${ref}: Den som var sammankallande håller inte längre i ärendet hos er. Skriv ”mina enheter” och välj en ny.`,
  nobodyHolds: ({ ref }) =>
    `${ref}: Den som var sammankallande är inte kvar, och enheten har ingen chef i SIP-lotsen. Se till att enheten får en chef i katalogen, som väljer en ny sammankallande.`,
  ownerUnitGone: ({ ref, unit }) =>
    `${ref}: ${unit || 'Enheten'} höll i planen, men finns inte kvar. Öppna ärendet och lämna över huvudansvaret, eller ta tillbaka det.`,
  supportAsked: ({ ref, topic, phone }) =>
    `${ref}: Sammankallande ber om stöd. ${supportTopic[topic ?? 'other']}${phone ? ` Ring ${phone}.` : ''}`,
  noCoordinator: ({ ref }) =>
    `${ref}: Er huvudman har ingen SIP-samordnare i SIP-lotsen. Frågan är inte skickad. Fråga din chef.`,
};

function byMailNow(units: readonly string[]): string {
  return units.length === 0
    ? ''
    : `${listed(units)} nås inte längre i Teams. Det som skickas går till enhetens brevlåda i stället.`;
}

function rungNow(units: readonly string[]): string {
  return units.length === 0
    ? ''
    : `${listed(units)} nås inte längre i Teams och har ingen brevlåda. Ring i stället.`;
}

function listed(units: readonly string[]): string {
  return units.length < 2 ? units.join('') : `${units.slice(0, -1).join(', ')} och ${units.at(-1) ?? ''}`;
}

function askedAt(phone: string | undefined): string {
  return phone ? ` Svaret kom via länk: ring ${phone} och fråga om det stämmer.` : '';
}

/** "insats 3", where its unit has several. */
function one(task: NewsFacts['task']): string {
  return task?.number === undefined ? 'en insats' : `insats ${String(task.number)}`;
}

/** " Svara senast onsdag 11 mars.", or nothing when there is no such day. */
function by(words: string, day: string): string {
  return day ? `${words} ${day}.` : '';
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
