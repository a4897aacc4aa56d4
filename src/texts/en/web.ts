/** The page behind a mailed link, and what the server says by itself. */
import type { Texts } from '../sv.js';

export const web: Texts['web'] = {
  page: {
    whoTitle: 'Who is answering?',
    nameLabel: 'Your name',
    nameHint: 'Whoever called the meeting sees the name.',
    nameMissing: 'Write your name, so that whoever called the meeting knows who answered.',
    goOn: 'Continue',
    leave: 'Cancel',
    answersAs: 'You are answering as',
    change: 'Change',
    sending: 'Sending …',
    saved: 'Saved.',
    more: 'More',
    lost: 'The answer did not arrive. What you have written is still here. Check the network and press again.',
  },
  done: {
    question: 'The question is sent. Whoever called answers on the phone.',
    otherTime: 'The proposal is sent. Whoever called decides the time.',
    unit: 'The question about the unit is sent. Whoever called will answer.',
    times: 'Your answer about the time has been sent.',
    yesToNone: 'Your yes has been sent. Please propose another time under More.',
    yes: 'The answer yes is sent.',
    no: 'The answer no is sent.',
  },
  otherLanguage: 'På svenska',
  about:
    'This page shows only what is needed to answer. Whom it is about you will be told on the phone: do not write it here.',
  toldOn: 'Ring whoever called the meeting:',
  noScript: 'The page needs JavaScript to take an answer. You can also ring.',
  ring: 'You can also ring:',
  askToRing: 'You can also ring whoever called the meeting. The number is in the letter.',
  goneTitle: 'The link is no longer valid',
  gone: 'It may have expired, or part of it may be missing. Open the latest letter and press the link there. If that does not work, ring whoever called the meeting. The number is in the letter.',
  elsewhereNow: {
    sentOn: {
      title: 'The summons has been passed on',
      text: 'The summons has been passed on to another unit, which answers instead. You need do nothing more.',
    },
    wentBack: {
      title: 'Another unit has the summons',
      text: 'The summons has gone back to a unit that had it before you. You need do nothing more.',
    },
    over: {
      title: 'The summons no longer applies',
      text: 'You need do nothing more.',
    },
  },
  faultTitle: 'The page could not be shown',
  fault: (ref) =>
    `The answer could not be saved right now. What you have written is still here. Wait a while and press again, or ring whoever called the meeting. (ref. ${ref})`,
  notUnderstood: 'The answer could not be read. Reload the page and try again.',
  elsewhere: 'The answer came from another page than this one. Open the link in the letter and answer there.',
};
