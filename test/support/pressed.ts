/** Who pressed, and what they see, for tests of buttons: Sara, who convenes Alex's case. */
import type { ConvenerFacts } from '../../src/process/disclosure.js';
import type { Notes, Pressed } from '../../src/steps/action.js';
import { sara } from './people.js';

export function pressed(facts?: ConvenerFacts, changes: Partial<Pressed> = {}): Pressed {
  let made = 0;
  return {
    caseId: facts?.sipCase.id,
    recipientId: undefined,
    taskId: undefined,
    deviationId: undefined,
    on: undefined,
    actor: sara,
    now: new Date('2026-03-04T09:00:00.000Z'),
    facts,
    newId: () => `new-${(made += 1)}`,
    ...changes,
  };
}

/** Notes that write nothing down but what they were asked. */
export function notesOf(answers: Partial<Notes> = {}): Notes & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    startCase: async () => ({ refused: 'notNow' }),
    endTriage: async (ending) => void asked.push(`count ${ending}`),
    mayConvene: async () => true,
    pointOut: async () => undefined,
    setLanguage: async (language) => void asked.push(`language ${language}`),
    myCases: async () => [],
    waiting: { list: async () => [], show: async () => false },
    nudges: {
      list: async () => ({ rows: [], mayWait: false }),
      open: async () => false,
      putOff: async (delay) => void asked.push(`put off ${delay}`),
      putBack: async () => void asked.push('put back'),
    },
    showCase: async () => false,
    myUnits: async () => ({
      cases: [],
      thisYear: { newSips: 0, followedUp: 0, discharges: 0, summonses: 0, passedOn: 0 },
    }),
    colleagues: async () => [],
    reassignConvener: async () => 'notYours',
    reviewLog: async () => undefined,
    activeSips: async () => [],
    linkDocument: async () => undefined,
    chooseDigest: async (wanted) => void asked.push(`digest ${String(wanted)}`),
    readFigures: async () => undefined,
    startDeviation: async (ref, trigger) => void asked.push(`deviation ${ref} ${trigger}`),
    followUpExisting: async (ref) => void asked.push(`follow up ${ref}`),
    connect: {
      overview: async () => undefined,
      doors: async () => undefined,
      makeCode: async () => undefined,
      disconnect: async () => false,
      setDoors: async () => false,
      question: async () => undefined,
      approve: async () => undefined,
      refuse: async () => undefined,
    },
    keepDraft: async (section) => void asked.push(`draft ${section}`),
    draft: async () => undefined,
    ...answers,
  };
}
