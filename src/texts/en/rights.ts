/** Who has the case and who may see it, in English. */
import type {
  access as swedishAccess,
  handOver as swedishHandOver,
  named as swedishNamed,
  ownership as swedishOwnership,
  support as swedishSupport,
} from '../sv/rights.js';

export const ownership: typeof swedishOwnership = {
  title: 'Can you take over the main responsibility?',
  from: (from) => `from ${from}`,
  phone: (phone) => `tel. ${phone}`,
  state: { offered: 'Waiting for you', taken: 'You have taken over', gone: 'No longer asked' },
  says: {
    offered:
      'You are asked to take the main responsibility for a SIP under way. Phone and ask before you answer. Whoever has it now keeps it until you have said yes.',
    taken: 'You now have the main responsibility. Write “my cases” to SIP-lotsen to open the case.',
    gone: 'The question no longer concerns you. You need not do anything.',
  },
  closed: 'The case is no longer under way. You need not do anything here.',
  take: 'We take over',
  decline: 'We cannot',
};

export const handOver: typeof swedishHandOver = {
  heading: 'Hand over the main responsibility',
  text: 'The unit gets a question with nothing about the individual. The main responsibility stays where it is until the unit has said yes.',
  unit: 'Which unit can take over?',
  unitMissing: 'Choose a unit.',
  noUnits:
    'No other unit covered by the consent is part of the plan. Change the consent or call the unit first.',
  offer: 'Ask the unit',
  release: 'Give it back to the convening unit (manager)',
};

export const support: typeof swedishSupport = {
  heading: 'Ask the SIP coordinator for support',
  text: 'The SIP coordinator gets the reference, the question and your telephone number – never whom it is about.',
  topic: 'What do you need help with?',
  topicMissing: 'Choose a question.',
  ask: 'Send the question',
  whyText: 'The SIP coordinator sees no cases. Say nothing about the individual without consent.',
  whySource: 'Setting: this is how the roles are divided in SIP-lotsen.',
};

export const named: typeof swedishNamed = {
  text: 'Only these persons see the case. Phone whoever is called before you give somebody there access.',
  person: 'Give a person access',
  personMissing: 'Choose a person',
  give: 'Give access',
  change: 'Change the protection',
};

export const access: typeof swedishAccess = {
  heading: 'Who may see the case',
  text: 'Where identity is protected, or the guardians are kept apart, only the persons you name see the case – not even your colleagues. Address, telephone and place are removed, a booked meeting is called off, and nothing goes to channels or by e-mail.',
  grade: 'Protected identity',
  gradeMissing: 'Choose in the list.',
  grades: {
    none: 'No',
    sekretessmarkering: 'Secrecy marking (sekretessmarkering)',
    skyddadFolkbokforing: 'Protected registration (skyddad folkbokföring)',
    fingerade: 'Assumed identity (fingerade personuppgifter)',
  },
  apart: 'One guardian may be a threat: keep the guardians apart',
  save: 'Save',
};
