/** An agreed measure: the neutral card in the unit's channel, and what it is about for its own people. */
import type { OutsideBoard, TaskState } from '../../process/sip-case.js';
import { boards } from './news.js';

export const task = {
  /** Numbered where the unit has several in the plan. */
  title: (ref: string, number?: number) =>
    number === undefined ? `Er insats i ${ref}` : `Er insats i ${ref}: nummer ${number} i planen`,
  from: (from: string) => `från ${from}`,
  phone: (phone: string) => `tel. ${phone}`,
  due: (day: string) => `Klar senast ${day}.`,
  overdue: (day: string) => `Skulle vara klar ${day}. Säg hur det går.`,
  elsewhere: (day: string) =>
    `På er egen tavla står ${day}. Blir insatsen försenad? Tryck på Blir försenad, så får den som har huvudansvaret veta det.`,
  tickedIn: (board: OutsideBoard) =>
    `Insatsen bockades av i ${boards[board]}. Den som har huvudansvaret vet om det.`,
  newDayNow: (day: string) => `ny dag ${day}`,
  says: {
    open: 'Tryck på Klar när insatsen är gjord.',
    done: 'Ni har meddelat att insatsen är klar. Den som har huvudansvaret vet om det.',
    late: 'Ni har meddelat att insatsen blir försenad. Den som har huvudansvaret vet om det.',
    needsHelp: 'Ni har bett om hjälp. Den som har huvudansvaret hör av sig.',
    wrongUnit:
      'Ni har meddelat att insatsen hör till en annan enhet. Den som har huvudansvaret tar det vidare.',
    handedOver:
      'Insatsen är överlämnad till er. SIP-ärendet är avslutat, och ni fortsätter med den i er egen verksamhet.',
  } satisfies Record<TaskState, string>,
  noWord: 'Inget besked',
  closed: 'Ärendet pågår inte längre. Ni behöver inte göra något här.',
  button: {
    done: 'Klar',
    late: 'Blir försenad',
    needsHelp: 'Vi behöver hjälp',
    wrongUnit: 'Fel enhet',
    undo: 'Ångra: inte klar än',
    undoWrongUnit: 'Ångra: insatsen är vår',
    see: 'Visa insatsen (loggas)',
  },
  /** On the unit's own board, where anybody in the group may read it. */
  board: {
    title: (mark: string, number?: number) =>
      number === undefined ? `Insats i ${mark}` : `Insats i ${mark}: nummer ${number} i planen`,
    text: 'En insats i en samordnad individuell plan. Öppna SIP-lotsen i Teams för att se vad den gäller. Skriv inget om den enskilde här.',
  },
  neutral: 'Det ni skriver läses av den som har huvudansvaret. Skriv kort, utan namn och personnummer.',
  late: {
    title: 'Blir försenad',
    agreed: (day: string) => `I planen står ${day}.`,
    newDay: 'När blir den klar?',
    words: 'Varför? (frivilligt)',
    placeholder: 'Till exempel: vi väntar på en läkartid',
    send: 'Meddela ny dag',
  },
  help: {
    title: 'Vi behöver hjälp',
    lead: 'Den som har huvudansvaret för planen får veta det och hör av sig.',
    words: 'Vad behöver ni hjälp med? (frivilligt)',
    placeholder: 'Till exempel: vi når inte fram till rätt person på skolan',
    send: 'Be om hjälp',
  },
  move: {
    title: 'Till en annan enhet',
    unit: 'Vilken enhet ska göra insatsen?',
    role: 'Vilken roll gör den där?',
    newDay: 'Klar senast, om det blir en annan dag',
    after: 'Enheten får insatsens kort. Den som hade insatsen får veta på sitt kort att den inte är deras.',
    nobodyElse:
      'Samtycket omfattar ingen annan enhet. Ändra samtycket först, tillsammans med den det gäller.',
    give: 'Lämna insatsen dit',
  },
  why: 'Varje verksamhet ansvarar för sina insatser i planen. Kortet visar inte vem det gäller, eftersom flera kan läsa det.',
  whySource: 'Källa: 10 kap. 8 § socialtjänstlagen och 16 kap. 4 § hälso- och sjukvårdslagen.',
  work: {
    title: 'Er insats',
    name: 'Vem',
    what: 'Insats',
    role: 'Ansvarig roll',
    start: 'Börjar',
    due: 'Klar senast',
    newDay: 'Ny dag',
    logged: 'Att du öppnade uppgifterna har loggats.',
    own: 'Dokumentera i er egen journal eller akt. SIP-lotsen är inte journalen.',
    done: 'Markera som klar',
  },
};
