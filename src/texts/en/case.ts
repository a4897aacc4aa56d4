/** The living case card: where we are, who we wait for, and the next press. */
import type { Texts } from '../sv.js';

export const caseCard: Texts['caseCard'] = {
  steps: ['See the need', 'Prepare', 'Summon', 'SIP meeting', 'Follow up', 'Close'],
  step: (at, of, name) => `Step ${at} of ${of}: ${name}`,
  context: {
    linked: (refs) => `linked for a joint meeting with ${refs}`,
    started: (unit, day) => `${unit} · started ${day}`,
    summoned: (day) => `Summons sent ${day}`,
    goal: (day) => `aim: meeting by ${day} (setting)`,
    owner: (unit, principal) => `Main responsibility: ${unit} (${principal})`,
    plan: (day) => `plan in force from ${day}`,
  },
  kept: {
    from: (day) => `May be disposed of from ${day} (setting).`,
    until: {
      deviation: 'Disposal waits until the deviation is registered, or you have chosen to write none.',
      dispute: 'Disposal waits until the dispute is settled.',
    },
    undecided: 'Kept until the principal has decided when the case may be disposed of.',
  },
  ownerGone: {
    person: (day) =>
      `The person who convened is no longer in the unit since ${day}. The manager chooses another.`,
    unit: (unit, day) =>
      `${unit} held the plan, but is no more since ${day}. Hand the main responsibility over, or take it back.`,
  },
  dispute: {
    meanwhile: (interim) => `Dispute. Meanwhile: ${interim}`,
    livesOn: 'The dispute is not settled. It lives on, on its own card.',
    unset: 'Dispute: who does what meanwhile? Write it on the card of the dispute.',
  },
  next: {
    prepare: 'Prepare together with the individual. The work is to begin at once.',
    bring: {
      patientContract: 'Bring the patient contract to the meeting.',
      lssPlan: 'Bring the individual plan under LSS.',
    },
    scope: 'The preparation is saved. State what the consent covers.',
    consentFrom: (who) => `Waiting for consent from ${who}.`,
    consentRefused: 'Consent has not been given. Nothing is shared.',
    oneOfTwo: (who) => `Waiting for consent – one of two has answered. Remaining: ${who}.`,
    ground: 'The individual cannot take a position now. Name the ground, or ask again.',
    guardianRefused: 'Nothing can be shared yet. The other guardian has not consented.',
    askAgainOn: (day) => `Ask again on ${day}.`,
    lacks: (sides) => `The meeting lacks ${sides}. Call somebody from there, or rebook.`,
    choose: 'The consent is complete. Choose whom to call.',
    send: (count, one) =>
      one
        ? 'One recipient is chosen. Send the summons.'
        : `${count} recipients are chosen. Send the summons.`,
    answered: (count, of, words) =>
      count === of
        ? of === 1
          ? 'The one called has answered.'
          : 'All have answered.'
        : count === 0
          ? of === 1
            ? 'No answer yet.'
            : `None of ${words(of)} have answered.`
          : `${capital(words(count))} of ${words(of)} ${count === 1 ? 'has' : 'have'} answered.`,
    andOthers: (name, others) => `${name} and ${others} more`,
    waitsFor: (name, day) => `${name} is to answer by ${day}.`,
    hopesFor: (name, day) => `${name} is invited and may answer until ${day}.`,
    ringTo: (name, day) => `Ring ${name} by ${day} and write down the answer.`,
    ringUnit: (name, day) => `Ring ${name}: answer by ${day}.`,
    isLate: (name, day) => `${name} has not answered. The last day was ${day}.`,
    book: 'Book the meeting.',
    bookThough: 'No time suits everybody who has to come. Choose a time and book the meeting.',
    booking: 'The meeting is being booked in the calendar.',
    roomTaken: 'The room is not free. Choose another room or time.',
    timeTaken: 'The time is not free any more. Choose another.',
    bookingFailed: 'The meeting could not be booked in the calendar. The answers are saved. Try again.',
    booked: 'The meeting is booked.',
    notThen: (names) => `The time does not suit ${names}.`,
    unasked: (names) => `No answer about the time from ${names}.`,
    decide: (names) => `${names} said no. Decide what to do about the answer.`,
    meetingHasBegun: 'The meeting has begun. Record who is there.',
    calledOff: (time) => `The meeting ${time} is cancelled.`,
    notHeld: (time, why) => `The meeting ${time} was not held: ${why.replace(/[.\s]+$/, '')}.`,
    meetingIsOver: 'The time of the meeting has passed. Record who was there, or that it was not held.',
    plan: 'The meeting has been held. Write the plan, so that all know who does what and when.',
    copy: 'Give the individual a copy of the plan.',
    followUpMet: 'The follow-up meeting has been held. Write how the measures have gone.',
    measuresPast: (number: string, count: number) =>
      count === 1
        ? 'One measure is past its day. If it is to be done later, change the plan.'
        : `${number} measures are past their day. If they are to be done later, change the plan.`,
    unappliedChanges: 'The plan has changes that do not apply yet.',
    followUp: (day) => `Follow-up ${day}.`,
    followUpLate: (day) => `The follow-up was due ${day}. Follow up now, or set a new day.`,
    followedUp: 'The follow-up has been held. Close, or set the next follow-up.',
    paused: 'The consent has been withdrawn. Nothing more is sent.',
    consentOld: 'The consent grew old during the pause. Ask again, and the SIP goes on where it was.',
    coercion: (day: string) =>
      `The SIP has been paused since ${day}. During the compulsory care a coordinated care plan applies. The chief physician is responsible for it.`,
    closed: (day, reason) => `Closed ${day}: ${reason}.`,
  },
  coercion: {
    title: 'Compulsory care has begun',
    lead: 'Does compulsory outpatient psychiatric or forensic care apply? Then the SIP is paused.',
    stops:
      'A booked meeting is called off. Those called are told, but not why. No more summonses or reminders are sent. The SIP is not closed.',
    instead:
      'A coordinated care plan is made instead (Compulsory Psychiatric Care Act s. 7 a, Forensic Psychiatric Care Act s. 12 a). The chief physician is responsible for it. When the compulsory care has ended you take up the SIP again here.',
    pause: 'Pause the SIP',
  },
  closingReason: {
    goalsReached: 'the goals are reached',
    individualWantsToStop: 'the individual wants to stop',
    consentWithdrawn: 'the consent is withdrawn',
    moved: 'the individual has moved',
    deceased: 'the individual has died',
    other: 'another reason',
  },
  bothGuardians: 'both guardians',
  recipients: 'Called and invited',
  times: {
    title: 'Times',
    can: (count, of) => `${count} of ${of} can`,
    nobodyCan: 'nobody can',
    cannot: (names) => `cannot: ${names}`,
    silent: (names) => `not answered: ${names}`,
    invited: (name) => `${name} (invited)`,
    nobodyYet: 'no answer yet',
    signed: (name, by) => `${name}, signed ”${by}”`,
    suggestedBy: (names) => `suggested by ${names}`,
    more: (count, one) =>
      one ? 'And one more time is shown when you book.' : `And ${count} more times are shown when you book.`,
    book: 'Book that time',
    move: 'Move the meeting here',
  },
  recipient: {
    invited: 'invited',
    notCalled: 'came without being called',
    passedOnWithin: (unit, by) =>
      by.length > 0 ? `With ${unit}, by way of ${by.join(' and ')}` : `With ${unit}`,
    answerBy: (day) => `answer by ${day}`,
    late: (day) => `was to answer ${day}`,
    question: 'Asks a question',
    otherTime: 'Suggests another time',
    comesNotThen: 'the booked time does not suit',
    unasked: 'has not answered about the booked time',
    declinedInCalendar: 'Has declined in the calendar',
    otherInCalendar: (time: string) =>
      time ? `Suggests ${time} in the calendar` : 'Suggests another time in the calendar',
    unverified: (who, phone) =>
      `${who ? `${who} ` : ''}answered through the link – ring${phone ? ` ${phone}` : ''} and confirm`,
    proposesUnit: 'Wants to pass the summons on',
    answer: 'Answer',
    answerProposal: 'Answer about the unit',
    decide: 'Decide',
    ring: 'Ring them',
    ringPerson: 'has no e-mail – ring and ask',
    ringUnit: (phone) => `cannot be reached in writing – ring ${phone ?? 'them'}`,
    writeAnswer: 'Write the answer',
    changeAnswer: 'Change the answer',
  },
  meeting: {
    kinds: { preMeeting: 'Pre-meeting', sip: 'SIP meeting', followUp: 'Follow-up meeting' },
    joint: (kind, refs) => `${kind}, together with ${refs}`,
    join: 'Open the video meeting',
    takenBySomebody: 'The time was taken. The meeting is not booked.',
    taken: (names) => `The time is not free in the calendar for ${names}. The meeting is not booked.`,
    notMoved: (names) =>
      `The new time is taken${names ? ` in the calendar of ${names}` : ''}. The meeting stays at its time.`,
    notChanged: 'The change could not be made in the calendar. The meeting is as it was.',
    roomDeclined: (room: string) => `The room ${room} has said no. Move the meeting and take another room.`,
    roomTaken: (room: string) => `The room ${room} is not free. The meeting is not booked.`,
    roomNotMoved: (room: string) => `The room ${room} is not free. The meeting is left as it was.`,
    inPast: (slot) =>
      `In the calendar the meeting stands ${slot}, and that time has passed. Move it there, or move it from here. The time here stands until then.`,
    isLate: 'The meeting is later than the aim (setting). Write why.',
    askedAnew: 'The question is asked anew. Answer the latest one, or on the case card.',
    movedOutside: 'The time was changed in the calendar.',
    left: {
      unlocked:
        'Set the meeting yourself: open Meeting options in Teams, let everyone wait in the lobby, and turn off recording and transcription.',
      missing:
        'There is no video link. Add a Teams meeting in your calendar and send the link, or book again.',
    },
  },
  tasks: 'Measures',
  giveTask: 'Give to another unit',
  taskBy: (unit, day) => `${unit} · by ${day}`,
  button: {
    checklist: 'Checklist',
    wishes: 'Wishes about the time',
    information: 'Show the information',
    handOver: 'Hand over responsibility',
    access: 'Who may see the case',
    deliveries: 'See what was sent',
    linked: 'Joint meeting with another case',
    apart: 'Separate meeting with a guardian',
    planRead: 'Read the plan',
    changePlan: 'Change the plan',
    goOnChanging: 'Go on changing the plan',
    callFollowUp: 'Call to a follow-up meeting',
    dropFollowUp: 'Follow up without a meeting',
    planVersions: 'Versions of the plan',
    print: 'Print or save',
    support: 'Ask the SIP coordinator',
    discharge: 'Discharge',
    askToCall: 'Ask the fixed care contact to call',
    callNow: 'Call before the answer',
    callBySolHsl: 'Call under SoL/HSL',
    refuseSip: 'The individual says no',
    duties: 'Duties of the discharge',
    prepare: 'Prepare',
    changePreparation: 'Change the preparation',
    consent: 'Record consent',
    changeConsent: 'Change the consent',
    renewConsent: 'Record new consent',
    withdraw: 'The consent is withdrawn',
    coercion: 'Compulsory care has begun',
    coercionEnded: 'The compulsory care has ended',
    exits: 'What can we do now?',
    invitations: 'Text to hand over',
    askAgain: 'Ask again',
    choose: 'Choose recipients',
    chooseMore: 'Add recipients',
    send: 'Send summons',
    remind: 'Remind',
    remindAll: 'Remind all',
    book: 'Book the meeting',
    retry: 'Try booking again',
    undoHolding: 'Undo the record of the meeting',
    bookAnyway: 'Book anyway',
    otherTime: 'Choose another time',
    rebook: 'Move the meeting',
    cancel: 'Call off the meeting',
    notHeld: 'Was not held',
    lateReason: 'Write why the meeting is later',
    hold: 'Record the meeting',
    plan: 'Write the plan',
    copy: 'Give a copy',
    followUp: 'Follow up',
    close: 'Close',
  },
  why: {
    prepare: {
      text: 'Most of the work, about 80 per cent, is done before the meeting. The individual is to be able to take part and be informed in the manner they want.',
      source:
        'Social Services Act chapter 10 sections 8–9 and the county’s guideline for SIP. Vårdsamverkan Fyrbodal on the share.',
    },
    consent: {
      text: 'Without consent nothing may be shared and nobody called. The consent can cover certain units and except persons or subjects.',
      source: 'Social Services Act chapter 10 section 8, Public Access and Secrecy Act chapter 12 section 2.',
    },
    call: {
      text: 'Those who are called must take part or be replaced by another unit of the same authority. The time to answer is a setting. Three weeks to the meeting is an aim for children and young people, not a stop.',
      source:
        'The county’s guideline for SIP and the agreement Samverkan för barns och ungas hälsa. The time to answer has no source: it is a setting.',
    },
    meeting: {
      text: 'The individual is to take part when possible. The meeting begins with the question What matters to you? The meeting is not recorded.',
      source: 'Social Services Act chapter 10 section 9 and the county’s guideline for SIP.',
    },
    plan: {
      text: 'The plan is to show which measures are needed, who answers for what, what others do and who has the main responsibility. It is followed up on the day set.',
      source:
        'Social Services Act chapter 10 section 8, Health and Medical Services Act chapter 16 section 4.',
    },
    close: {
      text: 'When the case is closed you write a reason and a short evaluation. Measures that are not done are handed over. The texts are then disposed of by the rules of the authority.',
      source: 'The county’s guideline for SIP.',
    },
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
