/** The four questions before a SIP, and what they lead to. */
import type { Texts } from '../sv.js';

export const need: Texts['need'] = {
  ask: {
    title: 'New SIP',
    context: 'Four short questions. Nothing about the person is kept until you start.',
    age: 'How old is the individual?',
    ageMissing: 'Choose an age.',
    ages: { '0-17': '0–17 years', '18-20': '18–20 years', '21+': '21 years or older' },
    sides: 'Who gives measures, or is needed?',
    sidesMissing: 'Tick at least one.',
    existing: 'Is there already a SIP?',
    existingMissing: 'Choose an answer. If you do not know, choose that.',
    existings: { no: 'No', yes: 'Yes', unknown: 'Do not know' },
    requested: 'The individual or somebody close has asked for a SIP',
    decide: 'See what applies',
    whyText:
      'The answers decide whether there is to be a SIP and which rules apply. Age, diagnosis or disability are never reasons to say no.',
    whySource: 'Social Services Act chapter 10 section 8 and the county’s guideline for SIP.',
  },
  result: {
    rows: {
      D0: {
        title: 'Follow up the SIP that exists',
        state: 'Exists already',
        text: 'There is an active SIP. It is to be followed up. A new one needs a reason.',
        source: 'The county’s routine: a SIP that exists is to be followed up.',
      },
      D3: {
        title: 'Start a SIP',
        state: 'Applies',
        text: 'The school calls on the same terms as social services and health care. Aim for a meeting within three weeks (setting).',
        source:
          'The county’s agreement on the health of children and young people. Three weeks is an aim, not a stop.',
      },
      sip: {
        title: 'Offer a SIP',
        state: 'Applies',
        text: 'Both municipality and region are needed. Then a SIP is to be offered, and the work is to begin at once.',
        source:
          'Social Services Act chapter 10 section 8 and Health and Medical Services Act chapter 16 section 4.',
      },
      oneSide: {
        title: 'Perhaps a SIP',
        state: 'You decide',
        text: 'By law a SIP applies when both municipality and region are needed. The guideline also speaks of several parties – ask the SIP coordinator if you are unsure.',
        source: 'The county’s guideline for SIP. This is advice, never a stop.',
      },
    },
    advice: {
      oneSideOnly:
        'Other ways: a patient contract within VGR, an individual plan under LSS, or own coordination.',
      schoolCounts: 'In Västra Götaland the school counts as the municipality’s side.',
      neverExclude: 'Age, diagnosis or disability are never reasons to say no.',
      askAboutExisting: 'Ask the individual whether there already is a SIP, and look in SAMSA.',
      followUpExisting: 'Contact whoever has the main responsibility for the SIP that exists.',
      requestedMeansReason:
        'The individual has asked for a SIP. If the answer is no, the reason is to be written down.',
    },
    context: (age, sides) => `${age} · ${sides}`,
    reasonToDeny: 'Reason, if there is to be no SIP',
    reasonForSecond: 'Why is a new SIP needed?',
    reasonEitherWay: 'Reason: why a new SIP is needed, or why there is to be none',
    reasonHint: 'Write without name and personal number',
    start: 'Start SIP',
    startAnyway: 'Start a new one anyway',
    deny: 'There will be no SIP',
    back: 'Change the answers',
    whyDeny: 'No only when a SIP is obviously unnecessary.',
  },
};
