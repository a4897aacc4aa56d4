/** An agreed measure: the neutral card in the unit's channel, and what it is about for its own people. */
import type { TaskState } from '../../process/sip-case.js';

export const task = {
  title: (ref: string) => `Er insats i ${ref}`,
  from: (from: string) => `från ${from}`,
  phone: (phone: string) => `tel. ${phone}`,
  due: (day: string) => `Klar senast ${day}.`,
  overdue: (day: string) => `Skulle vara klar ${day}. Säg hur det går.`,
  says: {
    open: 'Tryck på Klar när insatsen är gjord.',
    done: 'Ni har meddelat att insatsen är klar.',
    late: 'Ni har meddelat att insatsen blir försenad. Den som har huvudansvaret vet om det.',
    needsHelp: 'Ni har bett om hjälp. Den som har huvudansvaret hör av sig.',
    wrongUnit:
      'Ni har meddelat att insatsen hör till en annan enhet. Den som har huvudansvaret tar det vidare.',
    handedOver: 'Insatsen är överlämnad. Ni behöver inte göra något mer här.',
  } satisfies Record<TaskState, string>,
  closed: 'Ärendet pågår inte längre. Ni behöver inte göra något här.',
  button: {
    done: 'Klar',
    late: 'Blir försenad',
    needsHelp: 'Vi behöver hjälp',
    wrongUnit: 'Fel enhet',
    see: 'Visa insatsen (loggas)',
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
    logged: 'Att du öppnade uppgifterna har loggats.',
    own: 'Dokumentera i er egen journal eller akt. SIP-lotsen är inte journalen.',
    done: 'Markera som klar',
  },
};
