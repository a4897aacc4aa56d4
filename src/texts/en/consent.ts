/** Samtycke: what it covers, who has given it, and what happens when it is taken back. */
import type { Texts } from '../sv.js';

export const consent: Texts['consent'] = {
  title: 'Consent',
  scope: {
    heading: 'What does the consent cover?',
    units: 'Units that may know and be summoned',
    unitsMissing: 'Choose at least one unit.',
    unitsHint: 'Type to find a unit',
    coversRouting:
      'Also covers the unit that the region or the municipality appoints, and whoever dispatches',
    exceptions: 'What the consent does NOT cover, one per line',
    exceptionsHint: 'For example: not grandmother. Leave empty if nothing is excepted.',
    topics: 'Topics that the consent does NOT cover',
    informationForm: 'How the individual was informed',
    informationPreset: 'Conversation and the leaflet about SIP',
    whyText:
      'Consent is always needed. It lifts secrecy only for those and for what it covers, so whoever is excepted cannot be called. Share only what the question needs.',
    whySource:
      'Social Services Act chapter 10 section 8, Public Access and Secrecy Act chapter 10 section 1 and chapter 12 section 2, the county’s checklist for SIP.',
  },
  givers: {
    heading: 'Who has consented?',
    informed: 'You who record this are noted as the one who informed.',
    givers: 'The consent comes from',
    giversMissing: 'Tick at least one.',
    givenOn: 'Day',
    givenOnMissing: 'Choose the day the consent was given.',
    method: 'In what way',
    methods: { oral: 'Orally', written: 'In writing', eId: 'Electronic ID' },
    give: 'Has consented',
    refuse: 'Has not consented',
    givenAlready: (who, day) => `✓ ${who} consented on ${day}.`,
    refusedAlready: (who, day) => `– ${who} has not consented (${day}).`,
    except: (what) => `Excepts: ${what}.`,
    own: 'Does somebody consent to less?',
    ownHelp: 'Applies to those you have ticked. The strictest counts for all.',
    ownExceptions: 'What this person excepts, one per line',
    ownHint: 'For example: not BUP Öster, not about money',
    withdrawnAlready: (who) => `– ${who} has withdrawn their consent.`,
    oneOnly: 'Can only one guardian be asked?',
    oneOnlyHelp:
      'One guardian may decide alone if the other is hindered and the decision cannot wait. If the other says no, that is not possible – talk to a lawyer.',
    oneOnlyReason: 'Reason, and who assessed it',
    whyText:
      'Nothing can be shared until everybody who decides has consented. Who, when, how and what is covered are kept. The consent can be withdrawn at any time.',
    whySource: 'Parental Code chapter 6 sections 11 and 13, Social Services Act chapter 10 section 8.',
  },
  quick: {
    heading: 'Who may know, and what?',
    exceptions: 'What the consent does NOT cover: person, unit or topic, one per line',
    exceptionsHint: 'For example: not grandmother, not about money. Leave empty if nothing is excepted.',
    full: 'More choices',
    other: 'Somebody else decides',
  },
  no: {
    heading: 'Consent is not given',
    text: 'Nothing is shared. Nobody needs to give a reason.',
    giver: 'Who has said no?',
    giverMissing: 'Choose who.',
    on: 'Day',
    onMissing: 'Choose the day the question was put.',
    askAgainOn: 'Ask again on this day (optional)',
    askAgainHelp: 'Agree on the day. You are reminded then.',
    refuse: 'Record the no',
    whyText:
      'Consent is voluntary and may be given later. A no takes no support away: each service goes on with its own.',
    whySource: 'Social Services Act chapter 10 section 8, the county’s checklist for SIP.',
  },
  decider: {
    childHeading: 'Who decides for the child?',
    adultHeading: 'Who takes a position?',
    afterNo:
      'Nothing can be shared yet. The other guardian has not consented. These are the ways there are. A SIP is not a measure that the social welfare board can decide on under Parental Code chapter 6 section 13 a – talk to a lawyer.',
    ordinary: 'Choose who takes a position on the consent.',
    decider: 'Who decides',
    deciderMissing: 'Choose who decides.',
    lawTitle: 'What applies to each?',
    name: 'Name of the legal representative or proxy',
    reason: 'Why does somebody else decide? Needed when a guardian has said no',
    save: 'Save',
    whyText:
      'Two guardians decide together, and neither can pass over the other. An adult decides for themselves, or through whoever is charged with representing them.',
    whySource: 'Parental Code chapter 6 sections 11, 13 and 13 a.',
  },
  law: {
    individual: 'An adult decides for themselves.',
    childItself:
      'The child: one who is mature enough decides alone, after an assessment (Parental Code chapter 6 section 11).',
    oneGuardian: 'One guardian: only when one alone has custody.',
    twoGuardians:
      'Two guardians: both must consent. If one is hindered and it cannot wait, the other may decide alone (Parental Code chapter 6 section 13).',
    appointedGuardian: 'Specially appointed guardian: appointed by a court in place of the parents.',
    unaccompaniedGuardian:
      'Legal guardian of an unaccompanied child: represents the child (Act 2005:429, not checked against the text of the Act).',
    socialBoard: 'Social welfare board: decides on personal matters in care under LVU (LVU section 11).',
    shelteredHousing:
      'Sheltered housing: the guardian the child is placed with decides alone only in the matters that the Act lists (Act 2024:79 chapter 6 section 1). SIP is not named – talk to a lawyer.',
    representative:
      'Legal representative or proxy: only within their task. See that the task covers the matter.',
    cannotDecideNow:
      'Cannot take a position now: nobody else can consent instead. A legal ground and a decision are needed.',
  },
  cannotDecide: {
    heading: 'Cannot take a position now',
    talk: 'Talk to your MAS, your SAS or a lawyer.',
    onlyUnits:
      'The ground covers only the units you choose here, and no close persons. If the individual says yes or no later, that answer counts.',
    units: 'Units that the ground covers',
    assessor: 'Who has assessed that the individual cannot take a position?',
    assessorMissing: 'Write who assessed.',
    will: 'What is known of the individual’s will?',
    willMissing: 'Write what is known, or that nothing is known.',
    ground: 'Legal ground',
    groundMissing: 'Choose a ground.',
    grounds: {
      secrecy25: 'Public Access and Secrecy Act chapter 25 (not verified)',
      secrecy26: 'Public Access and Secrecy Act chapter 26 (not verified)',
      other: 'Another ground, noted in the record (not verified)',
    },
    decidedBy: 'Manager or lawyer who decided',
    decidedByMissing: 'Write who decided.',
    save: 'Record the ground',
    other: 'Can take a position',
  },
  /** Read by the process: a topic is known by its first words. */
  notAbout: (topic) => `inte om ${topic}`,
  topics: {
    economy: 'Money',
    health: 'Health and diagnosis',
    family: 'Family and relations',
    school: 'School and work',
    housing: 'Housing',
    addiction: 'Alcohol, drugs and gambling',
  },
  reminder: {
    onlyNeeded: 'Share only what the question needs.',
    notAbout: (topics) => `The consent does not cover: ${topics}. Do not take it up.`,
  },
  reconfirm: 'Confirm the consent',
  askToReconfirm: (unit) => `The consent is recorded by ${unit}. Ask them to confirm it.`,
  withdraw: {
    title: 'Consent withdrawn',
    heading: 'The consent is withdrawn',
    text: 'If the whole consent is withdrawn the case is paused. Nothing more is sent, and a booked meeting is called off. Those called are told that the meeting is called off, but not why.',
    cannotUndo: 'What has already been disclosed cannot be taken back.',
    giver: 'Who withdraws their consent?',
    giverMissing: 'Choose who.',
    confirm: 'Pause the case',
    partly: 'Is it only a part?',
    partHelp: 'The meeting stands. See that those who are needed still come.',
    partOfOne:
      'If one of them takes back a part, the consent no longer covers that part. The consent of the other stands as it was. If the part is to be covered again, ask only the one who changed their mind.',
    what: 'Unit or topic',
    exception: 'Person, or something else',
    exceptionHint: 'For example: not grandfather',
    narrow: 'Take out only this',
    whyText: 'A consent can be withdrawn at any time, wholly or in part. Nobody needs to give a reason.',
    whySource: 'Public Access and Secrecy Act chapter 12 section 2.',
  },
};
