/** States as people say them. */
import { glyphs, tones } from '../marks.js';
import type { ShownState } from '../../process/shown-state.js';
import type { MeetingState, RecipientState, TaskState } from '../../process/sip-case.js';

export const states = {
  case: {
    preparing: 'Förbereds',
    obtainingConsent: 'Samtycke inhämtas',
    consentRefused: 'Samtycke nekat',
    readyToCall: 'Redo att kalla',
    needsTime: 'Behöver ny tid',
    called: 'Väntar på svar',
    allAnswered: 'Alla har svarat',
    saidNo: 'Någon har sagt nej',
    meetingBooked: 'Möte bokat',
    meetingHeld: 'Möte hållet',
    planActive: 'Planen gäller',
    followUpDue: 'Uppföljning nu',
    followUpHeld: 'Uppföljd',
    pausedConsent: 'Pausad',
    pausedCoercion: 'Pausad',
    closed: 'Avslutad',
  } satisfies Record<ShownState, string>,
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
  tone: tones,
  glyph: glyphs,
};
