/** Choosing recipients, sending the summons, and taking up what they answer. */
import type { Texts } from '../sv.js';

export const call: Texts['call'] = {
  deliveries: {
    title: 'What was sent',
    lead: 'What has been sent to those called and invited. The latest comes first.',
    none: 'Nothing has been sent yet.',
    what: { summons: 'Summons', reminder: 'Reminder', message: 'Message' },
    door: { personal: 'Teams, chat', channel: 'Teams, channel', mail: 'e-mail' },
    state: { sending: 'Being sent', sent: 'Sent', failed: 'Did not arrive' },
  },
  recipients: {
    title: 'Who is to be summoned?',
    heading: 'Recipients',
    chosen: 'Chosen',
    summons: 'Summons',
    invitation: 'Invitation',
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    units: 'Units that the consent covers',
    people: 'Invite close persons',
    other: 'Somebody who is not in the list',
    label: 'Who?',
    labelExample: 'uncle',
    relation: 'Relation',
    mail: 'E-mail, if the individual has said yes to it',
    contribution: 'What do you ask them to contribute?',
    contributionPreset: 'Tell us what your unit can contribute',
    contributionOfPerson: 'Tell us what you think is important',
    add: 'Add',
    back: 'Back',
    next: 'Next: times',
    excluded: (who) =>
      `${who} is among those whom the consent does not cover, and so cannot be invited. Change the consent if the individual wants to.`,
    why: 'A summons goes to those obliged to take part: social services, health care, schools and preschools. Others get an invitation and choose for themselves. Only those covered by the consent can be summoned or invited.',
    source:
      'Source: the county guideline for SIP in Västra Götaland; Social Services Act chapter 10 section 8.',
  },
  invitations: {
    title: 'Text to hand over',
    heading: 'Text to hand over',
    help: 'Copy, print or send as a letter. Change the words to suit.',
    none: 'Nobody has been invited yet.',
    toChild: 'To the child',
    to: (who) => `To ${who}`,
    child: (facts) =>
      [
        facts.name ? `Hello ${facts.name}` : 'Hello',
        '',
        facts.time
          ? `You are invited to a meeting ${facts.time}.`
          : 'You are invited to a meeting. The day is not settled yet.',
        'We are going to talk about how you are and how things can get better.',
        ...(facts.matters ? [`You have said that this matters: “${facts.matters}”`] : []),
        ...(facts.who.length > 0 ? [`Those invited: ${facts.who.join(', ')}.`] : []),
        'You may say what you think. You may be quiet. You may stay a while and go when you want.',
        'You may bring somebody you trust.',
        `Questions? Ask us at ${facts.unit}.`,
      ].join('\n'),
    person: (facts) =>
      [
        'Hello',
        '',
        facts.time
          ? `You are invited to a meeting ${facts.time}.`
          : 'You are invited to a meeting. The time is not settled yet.',
        facts.name
          ? `The meeting is about ${facts.name}. We plan together which support is needed and who does what.`
          : 'We plan together which support is needed and who does what.',
        ...(facts.matters ? [`This matters to ${facts.name || 'the child'}: “${facts.matters}”`] : []),
        'It is up to you whether to come.',
        `Questions? Contact ${facts.unit}.`,
      ].join('\n'),
    whyText:
      'The child is to be told in a way it understands. Each guardian gets an invitation of their own, so that neither sees the other’s address. What is not shared with guardians is left out.',
    whySource: 'Social Services Act chapter 3 sections 1–3.',
  },
  send: {
    title: 'Send summonses',
    heading: 'Propose times',
    to: 'To',
    answerBy: 'Answer',
    answer: (day) => `By ${day} (setting)`,
    goal: 'Aim',
    goalBy: (day) => `Meeting by ${day} (setting)`,
    one: (name, kind) => `${name} · ${kind}`,
    times: 'Times in the summons',
    timesError: 'Choose at least one time.',
    day: 'Another day',
    dayError: 'Write the day as year-month-day, for example 2026-03-19.',
    from: 'Time',
    fromError: 'Write the time as hour:minute, for example 09:30.',
    add: 'Add time',
    noOne: 'Nobody has been chosen yet. Go back and choose at least one recipient.',
    meeting: 'Meeting',
    phoneEnough: 'Phone is enough',
    samsa: 'Made in SAMSA',
    notSamsa: 'Not made in SAMSA',
    changeForm: 'Change form',
    send: 'Send summonses',
    back: 'Back',
    why: 'The summons is in writing. Purpose and questions are shown only when the recipient has said yes. The channel shows only the reference, the times and roughly which field, never whom it is about. For children and young people the aim is a meeting within three weeks. It is an aim and stops nothing.',
    source: 'Source: the county guideline for SIP in Västra Götaland; the routine on summonses.',
  },
  form: {
    title: 'Form of the meeting',
    heading: 'How are you to meet?',
    form: 'Form',
    length: 'Length',
    minutes: (minutes) => `${minutes} minutes`,
    phoneIsEnough: 'Taking part by phone is enough',
    inSamsa: 'The summons and the plan are made in SAMSA',
    samsaReason: 'Why are they not made in SAMSA?',
    samsaReasonError: 'Write the reason briefly, for example: the school does not have SAMSA.',
    save: 'Save',
  },
  question: {
    title: 'Answer a question',
    from: (name) => `Question from ${name}`,
    otherTime: 'Proposed other time',
    answer: 'Your answer',
    answerError: 'Write the answer before you send it.',
    nothing: 'There is no question to answer.',
    seen: 'The answer is seen only by those who have said that they take part. Ring if they need it before.',
    byMail: (phone) =>
      `The answer is not shown behind the link in the letter. Ring${phone ? ` ${phone}` : ''} and answer, and write here what you said.`,
    send: 'Send the answer',
  },
  proposedUnit: {
    title: 'Another unit',
    from: (holder, unit) => `${holder} wants to pass the summons on to ${unit}.`,
    consent: {
      covers: 'The consent covers the unit.',
      lacks: 'The consent does not cover the unit. Ask the individual before you send the summons there.',
      excepts:
        'The consent makes an exception for the unit. Say no, or ask the individual whether to change it.',
    },
    after: 'If you say no they choose another unit, or take part themselves.',
    passOn: 'Send the summons there',
    decline: 'Say no',
    nothing: 'There is no proposal to answer.',
    why: 'The unit that got the summons finds the right unit within its own authority. Whom it is about is told only to units that the individual has said yes to.',
    source: 'Source: the county guideline for SIP in Västra Götaland.',
  },
  phoneAnswer: {
    title: 'Answer by phone',
    lead: (name) =>
      `Ring ${name} and tell them about the meeting, in the way the individual has agreed to. Then write the answer here.`,
    nothing: 'Those called here answer for themselves. There is no answer to write down.',
    times: 'Which times work?',
    reason: 'Something to remember, if the answer is no',
    comes: 'Comes',
    staysAway: 'Does not come',
    why: 'Those who cannot be reached in writing get the invitation by phone. Coming is voluntary, and nobody has to give a reason. You are noted as the one who wrote the answer down.',
    source: 'Source: the county guideline for SIP in Västra Götaland. That you ring is a setting.',
  },
  refusal: {
    title: 'A no to consider',
    from: (name) => `The answer from ${name} is no.`,
    ask: (phone) =>
      `The answer came by the link in the letter. Ring${phone ? ` ${phone}` : ''} and ask whether it is right before you accept it.`,
    reason: 'Reason',
    nothing: 'There is no refusal to consider.',
    choose:
      'The unit is obliged to take part, or to be replaced by another unit of the same authority. If something in writing is enough, you can accept the answer.',
    substitute: 'Ask for a substitute',
    accept: 'Accept the answer',
    confirm: 'The answer is right',
    after:
      'If you ask for a substitute, a deviation is also suggested to you. You decide whether it is written.',
    why: 'Units are obliged to take part in a SIP when another unit summons them. The authority decides who takes part.',
    source: 'Source: the county guideline for SIP in Västra Götaland.',
    whyByLink:
      'Anybody who has the link can answer with it. Therefore whoever called asks before a no from there counts.',
    sourceByLink: 'Source: SIP-lotsen’s own choice.',
  },
};
