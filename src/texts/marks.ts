/** Colour and glyph of each state, the same in both languages; colour never stands alone, the word is beside it. */
import type { ShownState } from '../process/shown-state.js';
import type { MeetingState, RecipientState, TaskState } from '../process/sip-case.js';

export type Tone = 'default' | 'good' | 'warning' | 'attention' | 'accent';

export const tones: {
  readonly case: Readonly<Record<ShownState, Tone>>;
  readonly recipient: Readonly<Record<RecipientState, Tone>>;
  readonly meeting: Readonly<Record<MeetingState, Tone>>;
  readonly task: Readonly<Record<TaskState, Tone>>;
} = {
  case: {
    preparing: 'accent',
    obtainingConsent: 'accent',
    consentRefused: 'attention',
    readyToCall: 'accent',
    needsTime: 'warning',
    called: 'accent',
    allAnswered: 'good',
    saidNo: 'warning',
    meetingBooked: 'good',
    meetingHeld: 'accent',
    planActive: 'good',
    followUpDue: 'warning',
    followUpHeld: 'accent',
    pausedConsent: 'attention',
    pausedCoercion: 'attention',
    closed: 'default',
  },
  recipient: {
    chosen: 'default',
    sent: 'accent',
    received: 'accent',
    accepted: 'good',
    confirmed: 'good',
    declined: 'default',
    refused: 'attention',
    withdrawn: 'default',
    attended: 'good',
    absent: 'attention',
  },
  meeting: { booking: 'accent', booked: 'good', failed: 'attention', held: 'good', cancelled: 'default' },
  task: {
    open: 'accent',
    done: 'good',
    late: 'warning',
    needsHelp: 'warning',
    wrongUnit: 'attention',
    handedOver: 'default',
  },
};

export const glyphs: {
  readonly recipient: Readonly<Record<RecipientState, string>>;
  readonly task: Readonly<Record<TaskState, string>>;
} = {
  recipient: {
    chosen: '○',
    sent: '…',
    received: '…',
    accepted: '✓',
    confirmed: '✓',
    declined: '–',
    refused: '!',
    withdrawn: '–',
    attended: '✓',
    absent: '!',
  },
  task: { open: '○', done: '✓', late: '!', needsHelp: '!', wrongUnit: '!', handedOver: '→' },
};
