/** States as people say them. */
import { glyphs, tones } from '../marks.js';
import type { Texts } from '../sv.js';

export const states: Texts['states'] = {
  case: {
    preparing: 'In preparation',
    obtainingConsent: 'Obtaining consent',
    consentRefused: 'Consent refused',
    readyToCall: 'Ready to call',
    needsTime: 'Needs a new time',
    called: 'Awaiting answers',
    allAnswered: 'All have answered',
    saidNo: 'Somebody said no',
    meetingBooked: 'Meeting booked',
    meetingHeld: 'Meeting held',
    planActive: 'Plan in force',
    followUpDue: 'Follow-up due',
    followUpHeld: 'Followed up',
    pausedConsent: 'Paused',
    pausedCoercion: 'Paused',
    closed: 'Closed',
  },
  recipient: {
    chosen: 'Chosen',
    sent: 'Sent',
    received: 'Received',
    accepted: 'Takes part',
    confirmed: 'Takes part',
    declined: 'Does not take part',
    refused: 'Has said no',
    withdrawn: 'Removed',
    attended: 'Was there',
    absent: 'Was not there',
  },
  meeting: {
    booking: 'Being booked',
    booked: 'Booked',
    failed: 'Could not be booked',
    held: 'Held',
    cancelled: 'Called off',
  },
  task: {
    open: 'Under way',
    done: 'Done',
    late: 'Late',
    needsHelp: 'Needs help',
    wrongUnit: 'Wrong unit',
    handedOver: 'Handed over',
  },
  tone: tones,
  glyph: glyphs,
};
