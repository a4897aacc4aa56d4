/** Uppföljning och avslut: the plan owner's card, the form of the follow-up, and the closing. */
import type { Texts } from '../sv.js';

export const followUp: Texts['followUp'] = {
  card: {
    title: 'Follow up the plan',
    context: (ref, owner) => `${ref} · main responsibility: ${owner}`,
    due: (day) => `The plan is to be followed up on ${day}.`,
    todo: 'Go through the measures with the individual and write how it went.',
    grace: (day) =>
      `If the follow-up is not done on ${day}, the manager is told and a deviation is suggested (setting).`,
    progress: (done, of, number) => {
      if (done === 0) return 'No measure is done yet.';
      if (done === of) return of === 1 ? 'The measure is done.' : `All ${number(of)} measures are done.`;
      return `${capital(number(done))} of ${number(of)} measures ${done === 1 ? 'is' : 'are'} done.`;
    },
    held: 'The plan has been followed up.',
    afterHeld: 'Close the case, or set a new day if the plan is to go on.',
    next: (day) => `The plan is in effect and is followed up on ${day}.`,
    meet: 'Do you want to meet? Call to a meeting in good time. Otherwise the plan can be followed up without one.',
    metFor: (day: string) => `The plan is in force and is followed up at a meeting on ${day}.`,
    called: 'The plan is in force, and everybody is being called to a follow-up meeting.',
    met: 'The follow-up meeting has been held.',
    closed: 'The case is closed.',
    paused: 'The case is paused. The plan is not followed up at present.',
    followUp: 'Follow up',
    again: 'Follow up again',
    call: 'Call to a follow-up meeting',
    close: 'Close the case',
  },
  form: {
    title: 'Follow-up',
    heading: 'How did it go?',
    quoteLabel: 'Matters to the individual',
    quote: (text) => `“${text}”`,
    noMeasures: 'The plan has no measures.',
    measure: (place) => `Measure ${place}`,
    detail: (unit, role, day) => [unit, role, `done by ${day}`].filter((part) => part !== '').join(' · '),
    done: 'Is it done?',
    doneMissing: 'Choose yes, partly or no.',
    answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
    writeWhy: 'Not done? Write why',
    reason: 'Why, if it is not done',
    individualView: 'What does the individual think?',
    individualViewHint: 'Have they taken part, and do they know who does what?',
    nextFollowUp: 'Next follow-up',
    nextHint: 'Leave empty if there will be no more. Then the case can be closed.',
    nextWrong: 'Choose a day ahead, or leave it empty.',
    hold: 'Save the follow-up',
    whyText:
      'A plan that nobody follows up helps nobody. The unit with the main responsibility goes through each measure and asks the individual. What was not done gets a reason, so that it can be put right.',
    whySource: 'The county’s guideline for SIP. A missed follow-up can be a collaboration deviation.',
  },
  asks: {
    heading: 'What does the individual say?',
    voluntary: 'Voluntary. The answers are counted as shares in the statistics, never with a name or words.',
    questions: {
      involved: 'Have you been part of making the plan?',
      knowsWho: 'Do you know who does what?',
      better: 'Have things become better for you?',
    },
    answers: {
      yes: 'Yes',
      partly: 'Partly',
      no: 'No',
      unknown: 'Don’t know',
      unwilling: 'Would rather not answer',
    },
    goals: 'Have the short-term goals been reached?',
    goalAnswers: { all: 'Yes, all', some: 'Some', none: 'No, none' },
    notAsked: 'Not asked',
    whyText:
      'The county follows up whether those who have a SIP take part, know who does what and find that things get better. Ask as it is written and choose the answer. A question may be skipped.',
    whySource: 'The county’s guideline for SIP: qualitative follow-up.',
  },
  closing: {
    title: 'Close the case',
    heading: 'Why is the case closed?',
    once: 'A closed case cannot be opened again. If a new SIP is needed, a new case is started.',
    reason: 'Reason',
    choose: 'Choose',
    reasonMissing: 'Choose a reason.',
    reasons: {
      goalsReached: 'The goals are reached',
      individualWantsToStop: 'The individual wants to stop',
      consentWithdrawn: 'The consent is withdrawn',
      moved: 'The individual has moved',
      deceased: 'The individual has died',
      other: 'Another reason',
    },
    evaluation: 'Evaluation',
    evaluationHint: 'What became better, and what could have been done differently?',
    evaluationMissing: 'Write a short evaluation.',
    keptOutside:
      'Write the evaluation, and what the individual thinks, in your own records. The texts are not kept here (setting).',
    individualView: 'What does the individual think?',
    better: 'What does the individual say: “Have things become better for you?”',
    openTasks: (count, number) =>
      count === 1
        ? 'One measure is not done. Hand it over to the unit that goes on.'
        : `${capital(number(count))} measures are not done. Hand them over to the units that go on.`,
    disputes: (count, number) =>
      count === 1
        ? 'One dispute is not settled. Settle it first if you can. If you close now it lives on, on its own card, until you write that it is settled. SIP-lotsen no longer asks who does what meanwhile.'
        : `${capital(number(count))} disputes are not settled. Settle them first if you can. If you close now they live on, each on its own card, until you write that they are settled. SIP-lotsen no longer asks who does what meanwhile.`,
    handOver: (count) =>
      count === 1
        ? 'The measure that is not done is handed over'
        : 'The measures that are not done are handed over',
    close: 'Close',
    whyText:
      'A closing has a reason, a date and an evaluation, and what is not done is handed over so that nothing is lost. Today’s date is set by itself.',
    whySource: 'The county’s guideline for SIP.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
