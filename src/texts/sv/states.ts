/** States as people say them. */
import { glyphs, tones } from '../marks.js';
import type { CaseState, MeetingState, RecipientState, TaskState } from '../../process/sip-case.js';

export const states = {
  case: {
    preparing: 'Förbereds',
    obtainingConsent: 'Samtycke inhämtas',
    consentRefused: 'Samtycke nekat',
    readyToCall: 'Redo att kalla',
    called: 'Väntar på svar',
    meetingBooked: 'Möte bokat',
    meetingHeld: 'Möte hållet',
    planActive: 'Planen gäller',
    followUpDue: 'Uppföljning nu',
    followUpHeld: 'Uppföljd',
    pausedConsent: 'Pausad',
    pausedCoercion: 'Pausad',
    closed: 'Avslutad',
  } satisfies Record<CaseState, string>,
  recipient: {
    chosen: 'Vald',
    sent: 'Skickad',
    received: 'Mottagen',
    accepted: 'Deltar',
    confirmed: 'Deltar',
    declined: 'Deltar inte',
    refused: 'Har sagt nej',
    withdrawn: 'Borttagen',
    attended: 'Var med',
    absent: 'Var inte med',
  } satisfies Record<RecipientState, string>,
  meeting: {
    booking: 'Bokas',
    booked: 'Bokat',
    failed: 'Kunde inte bokas',
    held: 'Hållet',
    cancelled: 'Inställt',
  } satisfies Record<MeetingState, string>,
  task: {
    open: 'Pågår',
    done: 'Klar',
    late: 'Försenad',
    needsHelp: 'Behöver hjälp',
    wrongUnit: 'Fel enhet',
    handedOver: 'Överlämnad',
  } satisfies Record<TaskState, string>,
  /** Väntar på svar, when all have answered. */
  allAnswered: 'Alla har svarat',
  /** A meeting was called off, and the answers stand. */
  needsTime: 'Behöver ny tid',
  tone: tones,
  glyph: glyphs,
};
