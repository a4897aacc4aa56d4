/** Förbered: the four screens that are filled in together with the individual. */
import type { Texts } from '../sv.js';

export const prepare: Texts['prepare'] = {
  title: 'Prepare',
  saved: 'Each step is saved when you press Next.',
  person: {
    heading: 'Who is it about?',
    name: 'Name',
    nameMissing: 'Write the name of the individual.',
    personnummer: 'Personal identity number (may be added later)',
    personnummerWrong: 'Write ten or twelve digits, for example YYYYMMDD-NNNN.',
    phone: 'Telephone',
    listedAt: 'Listed at health centre',
    information: 'Show the information',
    informed: 'The individual has been informed about SIP in the manner they want',
    toldByPhone: 'Whom it is about is told by telephone and not kept here (setting).',
    whyText:
      'Name and personal identity number are never shown on cards in channels, in the calendar or in mail. An appointed SIP receiver can see them to find the right unit, and each viewing is logged. A SIP costs the individual nothing.',
    whySource: 'The county’s guideline for SIP. Patient Data Act chapter 4 section 3 on logging.',
  },
  matters: {
    heading: 'What matters?',
    whatMatters: 'What matters to you? Write it in the individual’s words.',
    whatMattersMissing: 'Write what the individual has said matters.',
    longTermGoal: 'Long-term goal',
    goalPreset: 'To be worded at the meeting',
    purpose: 'Purpose of the meeting',
    questions: 'Questions for the meeting, one a row',
    adaptations: 'Adaptations: language, interpreter, accessibility',
    whyText:
      'The meeting begins with what matters to the individual. Purpose and questions go to those who have said yes, so that all come prepared.',
    whySource: 'Vårdsamverkan i Västra Götaland: Called or invited to a SIP meeting.',
  },
  child: {
    heading: 'The child',
    takesPart: 'Does the child want to take part?',
    takesPartMissing: 'Choose an answer. If it is not settled, choose Decided later.',
    takesParts: { yes: 'Yes', no: 'No', later: 'Decided later' },
    view: 'The child’s own view',
    viewMissing: 'Write what the child has said.',
    decider: 'Who decides for the child?',
    deciderMissing: 'Choose who decides.',
    maturity: 'Assessment of maturity, if the child decides',
    secret: 'Not shared with guardians',
    assessor: 'Who made the assessment',
    whyText:
      'The child has a right to be heard, and there is no age limit. Two guardians must both consent. A child who is mature enough decides alone – then the guardians are not asked.',
    whySource:
      'Social Services Act chapter 3 sections 1–3, Parental Code chapter 6 sections 11 and 13, Public Access and Secrecy Act chapter 12 section 3.',
  },
  secret: {
    heading: 'Not shared with guardians',
    text: 'What you tick is not given to guardians, whether in letters, in texts to hand over or with the plan.',
    secrets: 'This is not shared',
    names: { childView: 'The child’s own view', whatMatters: 'What matters to the child' },
    reason: 'Reason',
    mayKnow: 'The child has said yes to guardians knowing and being asked',
    whyText:
      'Secrecy protects the child against the guardians too, unless they need the information to decide. If the child decides, they are asked and told only if the child wishes.',
    whySource:
      'Public Access and Secrecy Act chapter 12 section 3 (not checked against the text of the Act).',
  },
  people: {
    heading: 'Who may know and take part?',
    intro: 'Add only those whom the individual wants, at most three.',
    askedInPrivate: 'Have you asked the individual in private who may know and take part?',
    privateAnswers: { yes: 'Yes', no: 'No' },
    relatives: 'May close persons take part?',
    relativesAnswers: {
      yes: 'Yes',
      unwilling: 'No, the individual does not want it',
      unsuitable: 'No, it is not suitable',
      none: 'There is nobody to ask',
    },
    reason: 'Write why',
    label: 'Who is it? For example dad Peter',
    relation: 'Relation',
    mail: 'E-mail that the individual has agreed to (optional)',
    mailWrong: 'Write an e-mail address, for example name@example.com.',
    noMail: 'no e-mail, phone',
    finish: 'Done',
    whyText:
      'Close persons are to be able to take part if suitable and the individual does not object. Ask in private – somebody close may be the one the individual is afraid of.',
    whySource: 'Social Services Act chapter 10 section 9.',
  },
};
