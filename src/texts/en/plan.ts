/** Planen: the three screens that are filled in after the meeting, and the individual's copy. */
import type { Texts } from '../sv.js';

export const plan: Texts['plan'] = {
  title: 'SIP plan',
  saved: 'Each step is saved when you press Next.',
  needs: {
    heading: 'Needs and goals',
    quoteLabel: 'Matters to the individual',
    quote: (text) => `“${text}”`,
    keptOutside:
      'The texts of the plan are written in your own records and not kept here (setting). Only who does something, and when, stands here.',
    otherPlans: (plans) => `Other plans: ${plans}.`,
    longTermGoal: 'Long-term goal',
    needs: 'Needs, one a row',
    needsMissing: 'Write at least one need.',
    shortTermGoals: 'Short-term goals, one a row',
    ownActions: 'What I do myself, one per line',
    ownActionsHint: 'In the individual’s words',
    thirdPartyActions: 'Actions by somebody else, one a row',
    thirdPartyHint: 'Write “none” if nobody else does anything',
    thirdPartyMissing: 'Write what others do, or write “none”.',
    none: 'none',
    whyText:
      'The law requires the plan to say which measures are needed and who is responsible for each. It is also to say what others do and which authority has the overall responsibility. Goals and what the individual does belong to a good plan too.',
    whySource:
      'Social Services Act chapter 10 section 8 and Health and Medical Services Act chapter 16 section 4. The county’s guideline for SIP.',
  },
  measures: {
    heading: 'Who does what?',
    empty: 'No measure has been added yet.',
    full: 'The plan has ten measures, and there is no room for more. Remove one, or join two.',
    detail: (unit, principal, role, days) =>
      [`${unit} (${principal})`, role, days].filter((part) => part !== '').join(' · '),
    by: (unit, principal) => `${unit} (${principal})`,
    doneBy: (day) => `done by ${day}`,
    between: (start, day) => `begins ${start}, done by ${day}`,
    change: 'Change',
    add: 'Add the measure',
    what: 'Measure',
    whatHint: 'What is to be done?',
    keptOutside: 'What the measure is stands in your own records. Here it has a number, a unit and a day.',
    byReference: (number) => `Measure ${number}`,
    unit: 'Unit responsible',
    unitMissing: 'Choose a unit that takes part in the plan.',
    role: 'Role responsible, for example counsellor',
    due: 'Done by',
    decision: 'Decision',
    decisionMissing: 'Choose how far the decision has come.',
    decisions: { decided: 'Decided', applied: 'Application is made', investigated: 'Under inquiry' },
    dueMissing: 'Choose a day ahead.',
    whyText:
      'Each measure needs a responsible unit and a day. The unit gets a card saying that a measure waits, but not what it is – that is seen only when somebody at the unit opens it.',
    whySource:
      'Social Services Act chapter 10 section 8 and Health and Medical Services Act chapter 16 section 4.',
  },
  measure: {
    heading: 'Change the measure',
    gone: 'The measure has been taken out of the plan.',
    whatMissing: 'Write what is to be done.',
    start: 'Begins',
    save: 'Save the change',
  },
  owner: {
    heading: 'Responsibility and follow-up',
    owner: 'Unit with the main responsibility (its authority in brackets)',
    principalOf: (unit, principal) => `${unit} (${principal})`,
    ownerHint:
      'The unit holds the plan together and sees that it is followed up. Its authority is what the law calls the one with overall responsibility.',
    ownerPerson: 'Person who holds the plan together',
    ownerPersonHint: 'Can be filled in later',
    followUpForm: 'How it is followed up',
    waysOn: { needs: 'To needs and goals', measures: 'To the measures' },
    ownerMissing: 'Choose the unit that has the main responsibility.',
    followUpOn: 'Follow up on',
    followUpMissing: 'Choose a day ahead.',
    contacts: 'Contact persons, one a row',
    contactsHint: 'Name and unit',
    reason: 'Why can the plan take effect anyway?',
    activate: 'Activate the plan',
    whyText:
      'When the plan is activated each unit gets its measures, and the one with the main responsibility gets a card on the day of the follow-up. Document the meeting and the plan in your records too – SIP-lotsen is not the record.',
    whySource:
      'Social Services Act chapter 10 section 8 and Health and Medical Services Act chapter 16 section 4. The county’s guideline for SIP.',
  },
  more: {
    open: 'More about the plan',
    heading: 'More about the plan',
    optional: 'Everything here is optional.',
    kinds: {
      new: 'New SIP',
      afterDischarge: 'New SIP after discharge from inpatient care',
      followUp: 'Follow-up of a SIP',
    },
    currentSituation: 'How are things now?',
    wayForward: 'How do we go forward?',
    ownResources: 'The individual’s own resources',
    ownResourcesHint: 'What they can and want to build on',
    relatedPlans: 'Other plans that exist',
    spottedBy: 'The need was seen by',
    save: 'Save',
  },
  copy: {
    title: 'Copy of the plan',
    heading: 'The individual is to have a copy',
    text: 'Hand it over on paper, or in the way the individual wants it. Press when it is done.',
    given: (day) => `A copy was handed over on ${day}.`,
    guardians: 'May the guardians have a copy too?',
    guardianAnswers: { yes: 'Yes', no: 'No, only the child' },
    guardiansMissing: 'Choose an answer.',
    guardiansHelp:
      'Secrecy can protect the child against the guardians too. They are told what they need in order to decide. The answer is not kept here – write it in your records.',
    childDecides: (mayKnow) =>
      mayKnow
        ? 'The child decides alone and has said yes to the guardians knowing.'
        : 'The child decides alone and has not said yes to the guardians knowing.',
    leaveOut: (what) => `Not given to guardians: ${what}.`,
    give: 'The copy is handed over',
    whyText:
      'The plan belongs to the individual. With a copy of their own they know what is decided, who does what, and when it is followed up.',
    whySource:
      'The county’s guideline for SIP. Public Access and Secrecy Act chapter 12 section 3 on children.',
  },
};
