/** What a log reviewer reads, in English. */
import type { Texts } from '../sv.js';

export const caseLog: Texts['caseLog'] = {
  title: (ref) => `Log ${ref}`,
  noTitle: 'Log',
  noContext: 'Write “log” and the reference of the case.',
  context:
    'Who has opened the case and what has been done, latest first. Nothing here says whom it is about. Your review is logged.',
  total: (count) => (count === 1 ? 'One line' : `${count} lines`),
  nothing: 'Nothing stands out.',
  withoutUnits: 'Units are not shown in this case.',
  broken: {
    lead: 'The log has been changed afterwards. Do not rely on it until this has been looked into.',
    openings: (line) => `Openings: line ${line} does not follow from the line before.`,
    moves: (line) => `Steps: line ${line} does not follow from the line before.`,
  },
  counted: {
    outside: (count) =>
      `${count === 1 ? 'One opening' : `${count} openings`} by somebody outside the units of the case`,
    afterClosing: (count) => (count === 1 ? 'One opening after closing' : `${count} openings after closing`),
    atNight: (count) => `${count === 1 ? 'One opening' : `${count} openings`} at night (22:00–06:00)`,
    refused: (count) => (count === 1 ? 'One refused attempt' : `${count} refused attempts`),
  },
  mark: {
    outside: 'Outside the units of the case',
    afterClosing: 'After closing',
    atNight: 'At night',
    refused: 'Refused',
  },
  who: {
    link: 'Somebody with a mailed link',
    product: 'SIP-lotsen',
    unknown: 'Somebody without a name in the directory',
  },
  opened: (what) => `Opened: ${what}`,
  fetched: (document) => `Fetched a document: ${document}`,
  times: (count, first) => `${count} times in a row, the first ${first}`,
  as: {
    convener: 'the case, as convener or with the main responsibility',
    receiver: 'the card of the summons, with nothing about the individual',
    dispatcher: 'facts for routing',
    participant: 'purpose, goal and questions, as participant',
    taskUnit: 'the card of the measure, with nothing about the individual',
    taskWorker: 'their own measure',
    offered: 'the question of main responsibility, with nothing about the individual',
    careContact: 'the question whether to call, with nothing about the individual',
    log: 'the log, as log reviewer',
    document: 'a document to print or save',
  },
  did: {
    moved: (what) => `Step: ${what}`,
    refused: (what) => `Refused attempt: ${what}`,
    repeat: (what) => `One more press: ${what}`,
  },
  answered: (words) => `The answer was: “${words}”`,
  older: 'Show older',
  newest: 'Show the latest',
  only: { all: 'Show everything', marked: 'Show what stands out' },
};
