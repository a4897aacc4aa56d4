/** One move of every kind, about Alex's case: what the generated tests press. */
import { day, deviationId, meetingId } from '../../src/process/ids.js';
import type { Move, MoveKind, MoveOf } from '../../src/process/moves.js';
import { at } from '../../src/process/time.js';
import { bup, bupTask, schoolTask, theMeeting } from './a-case.js';
import { bupEast, bupWest, healthCentre, sara, school } from './people.js';

const slot = { start: at(day('2026-03-19'), '09:00'), end: at(day('2026-03-19'), '10:00') };
export const theDeviation = deviationId('d1');

export const oneOfEach: { readonly [K in MoveKind]: MoveOf<K> } = {
  savePreparation: { kind: 'savePreparation', informed: true },
  finishPreparation: { kind: 'finishPreparation' },
  setConsentScope: {
    kind: 'setConsentScope',
    scope: { unitIds: [bupEast, healthCentre], exceptUnitIds: [], coversRouting: true },
    exceptions: ['inte mormor'],
  },
  askConsentAgain: { kind: 'askConsentAgain' },
  withdrawConsent: { kind: 'withdrawConsent', giver: 'guardian1' },
  narrowConsent: { kind: 'narrowConsent', unitId: healthCentre },
  remindToAskAgain: { kind: 'remindToAskAgain' },
  sendSummons: {
    kind: 'sendSummons',
    form: 'video',
    lengthMinutes: 60,
    phoneIsEnough: true,
    proposedTimes: [slot],
  },
  savePlan: {
    kind: 'savePlan',
    texts: { needs: ['Lugn skolgång'] },
    measures: [
      { taskId: schoolTask, what: 'Schema', unitId: school, role: 'kurator', due: day('2026-03-27') },
    ],
  },
  activatePlan: { kind: 'activatePlan' },
  giveCopy: { kind: 'giveCopy', on: day('2026-03-20') },
  noteFollowUp: { kind: 'noteFollowUp', results: [{ taskId: bupTask, done: 'yes' }] },
  holdFollowUp: { kind: 'holdFollowUp', results: [], nextFollowUpOn: day('2026-09-03') },
  close: { kind: 'close', reason: 'goalsReached', evaluation: 'Det blev bättre', handOverOpenTasks: true },
  settleAdvice: { kind: 'settleAdvice', answers: [{ advice: 'interpreter', answer: 'done' }] },
  remindPlan: { kind: 'remindPlan' },
  followUpFallsDue: { kind: 'followUpFallsDue' },
  escalateFollowUp: { kind: 'escalateFollowUp' },
  giveConsent: {
    kind: 'giveConsent',
    giver: 'guardian1',
    givenOn: day('2026-03-04'),
    method: 'oral',
    informedBy: sara.person,
  },
  refuseConsent: { kind: 'refuseConsent', giver: 'guardian1', on: day('2026-03-04') },
  addRecipient: { kind: 'addRecipient', recipientId: bup, target: { unitId: bupEast } },
  removeRecipient: { kind: 'removeRecipient', recipientId: bup },
  acknowledge: { kind: 'acknowledge', recipientId: bup },
  routeToUnit: { kind: 'routeToUnit', recipientId: bup, unitId: bupWest },
  acceptSummons: { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
  confirmAttendance: {
    kind: 'confirmAttendance',
    recipientId: bup,
    attendee: 'Maja',
    mandate: true,
    preparation: true,
    worksOn: [],
  },
  askQuestion: { kind: 'askQuestion', recipientId: bup, question: 'Hur länge?' },
  answerQuestion: { kind: 'answerQuestion', recipientId: bup, answer: 'En timme' },
  proposeOtherTime: { kind: 'proposeOtherTime', recipientId: bup, words: 'Hellre torsdag' },
  declineSummons: { kind: 'declineSummons', recipientId: bup, reason: 'Ingen plats' },
  acceptRefusal: { kind: 'acceptRefusal', recipientId: bup },
  askForSubstitute: { kind: 'askForSubstitute', recipientId: bup },
  nudgeRecipient: { kind: 'nudgeRecipient', recipientId: bup },
  remindRecipient: { kind: 'remindRecipient', recipientId: bup },
  remindRecipientLast: { kind: 'remindRecipientLast', recipientId: bup },
  returnToFirst: { kind: 'returnToFirst', recipientId: bup },
  reportNoAnswer: { kind: 'reportNoAnswer', recipientId: bup },
  bookMeeting: {
    kind: 'bookMeeting',
    meetingId: theMeeting,
    meetingKind: 'sip',
    slot,
    form: 'video',
    organizer: sara.person,
  },
  rebookMeeting: {
    kind: 'rebookMeeting',
    meetingId: theMeeting,
    oldMeetingId: meetingId('m-0'),
    slot,
  },
  cancelMeeting: { kind: 'cancelMeeting', meetingId: theMeeting },
  meetingBooked: { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e-1' },
  bookingFailed: { kind: 'bookingFailed', meetingId: theMeeting },
  meetingBegins: { kind: 'meetingBegins', meetingId: theMeeting },
  retryBooking: { kind: 'retryBooking', meetingId: theMeeting },
  holdMeeting: {
    kind: 'holdMeeting',
    meetingId: theMeeting,
    present: [bup],
    individualPresent: true,
    identified: { [bup]: 'known' },
    onlyThoseNeeded: true,
  },
  noteAttendance: { kind: 'noteAttendance', meetingId: theMeeting, present: [bup] },
  taskDone: { kind: 'taskDone', taskId: bupTask },
  taskLate: { kind: 'taskLate', taskId: bupTask },
  taskNeedsHelp: { kind: 'taskNeedsHelp', taskId: bupTask },
  taskWrongUnit: { kind: 'taskWrongUnit', taskId: bupTask },
  remindTask: { kind: 'remindTask', taskId: bupTask },
  taskFallsDue: { kind: 'taskFallsDue', taskId: bupTask },
  draftDeviation: {
    kind: 'draftDeviation',
    deviationId: theDeviation,
    texts: { whatHappened: 'Inget svar' },
  },
  registerDeviation: { kind: 'registerDeviation', deviationId: theDeviation, medControlId: 'MC-1' },
  handOverDeviation: {
    kind: 'handOverDeviation',
    deviationId: theDeviation,
    to: 'Rut',
    on: day('2026-03-05'),
  },
  markDispute: { kind: 'markDispute', deviationId: theDeviation, interim: 'Skolan så länge' },
  resolveDispute: { kind: 'resolveDispute', deviationId: theDeviation },
  dismissDeviation: { kind: 'dismissDeviation', deviationId: theDeviation },
};

export const everyMove: readonly Move[] = Object.values(oneOfEach);
