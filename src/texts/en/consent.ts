/** Samtycke: what it covers, who has given it, and what happens when it is taken back. */
import type { Texts } from '../sv.js';

export const consent: Texts['consent'] = {
  title: 'Consent',
  scope: {
    heading: 'What does the consent cover?',
    units: 'Units that may know and be called',
    unitsMissing: 'Choose at least one unit.',
    unitsHint: 'Type to find a unit',
    coversRouting:
      'Also covers the unit that the region or the municipality appoints, and whoever dispatches',
    exceptions: 'What the consent does NOT cover, one thing a row',
    exceptionsHint: 'For example: not grandmother. Leave empty if nothing is excepted.',
    informationForm: 'How the individual was informed',
    informationPreset: 'Conversation and the leaflet about SIP',
    whyText:
      'Consent is always needed. It lifts secrecy only for those and for what it covers, so whoever is excepted cannot be called. Share only what the question needs.',
    whySource:
      'Social Services Act chapter 10 section 8, Secrecy Act chapter 10 section 1 and chapter 12 section 2, the county’s checklist for SIP.',
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
    withdrawnAlready: (who) => `– ${who} has withdrawn their consent.`,
    oneOnly: 'Can only one guardian be asked?',
    oneOnlyHelp:
      'One guardian may decide alone if the other is hindered and the decision cannot wait. If the other is against it, that is not possible – talk to a lawyer.',
    oneOnlyReason: 'Reason, and who assessed it',
    whyText:
      'Nothing can be shared until everybody who decides has consented. Who, when, how and what is covered are kept. The consent can be withdrawn at any time.',
    whySource: 'Parental Code chapter 6 sections 11 and 13, Social Services Act chapter 10 section 8.',
  },
  withdraw: {
    title: 'Consent withdrawn',
    heading: 'The consent has been withdrawn',
    text: 'Everything not yet sent is stopped at once, and a booked meeting is called off. Those called are told that the case is paused, but not why.',
    cannotUndo: 'What has already been disclosed cannot be taken back.',
    giver: 'Who withdraws their consent?',
    giverMissing: 'Choose who.',
    confirm: 'Stop the case',
    whyText: 'A consent can be withdrawn at any time, wholly or in part. Nobody needs to give a reason.',
    whySource: 'Secrecy Act chapter 12 section 2.',
  },
};
