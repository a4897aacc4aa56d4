/** Connecting a unit, in English. */
import type { Texts } from '../sv.js';

export const connect: Texts['connect'] = {
  onlyAdministrators:
    'Only an administrator of your principal can connect units. Ask your organisation who that is.',
  onlyInChannel: 'Write the code in the unit’s channel, not here: “@SIP-lotsen connect” and the code.',
  claim: {
    noCode:
      'Write the code too: “@SIP-lotsen connect” and the eight characters. Your administrator has the code.',
    unknownCode:
      'The code is not right. A code is good for 15 minutes and only once. Ask your administrator for a new one.',
    expiredCode: 'The code is no longer good. Ask your administrator for a new one.',
    usedCode: 'The code has been used. Ask your administrator for a new one.',
    otherTenant:
      'The code was made in another organisation and works in its Teams only. Ask your own administrator for a code.',
    tooManyTries: 'It has been wrong several times in this channel. Wait a quarter of an hour and try again.',
    notMember: 'Only staff of the organisation who are in the team can connect the channel. Guests cannot.',
    notOwner: 'Only an owner of the team can connect the channel. Ask an owner to write the code.',
    alreadyThere: 'This channel already receives for the unit. The code is not used up.',
    channelTaken:
      'This channel already receives for another unit. Use another channel, or ask your administrator to disconnect it first.',
    outOfReach: 'Teams does not answer just now. The code is not used up. Try again in a while.',
    claimed:
      'The code is right. Now your administrator has to approve the channel. Nothing is sent here before that.',
  },
  told: {
    receives: (unit) =>
      `This channel now receives SIP summonses for ${unit}. You who are in the channel can acknowledge, answer and pass on. Whom it is about is shown only to those whom the directory has named.`,
    receivesNoLonger: (unit) => `This channel no longer receives SIP summonses for ${unit}.`,
    notApproved: 'The administrator has not approved the channel. Nothing is sent here.',
    lost: (unit, team, next) =>
      `${unit}: SIP-lotsen has been removed from ${team ? `the team ${team}` : 'the channel'}. ${
        next === 'mail'
          ? 'The unit now gets its summonses in the mailbox.'
          : 'The unit can now be reached by telephone only.'
      } Write “connect unit” to connect a channel again.`,
  },
  list: {
    title: 'Connect a unit',
    lead: 'Choose a unit of your principal. You see how it is reached and can make a code for a channel.',
    questions: 'Waits for your answer',
    asks: (place, unit) => `${place} wants to receive for ${unit}`,
    review: 'Decide',
    unit: 'Unit',
    unitError: 'Choose a unit in the list.',
    placeholder: 'Write a part of the name',
    choose: 'Show the unit',
    gone: 'You cannot change that unit. Choose another.',
  },
  doors: {
    title: (unit) => `How ${unit} is reached`,
    channel: 'Channel',
    mail: 'Mailbox',
    place: (team, channel) => `${team} › ${channel || 'General'}`,
    fromFile: 'by the directory',
    notReached: 'SIP-lotsen is not there',
    none: 'none',
    nobody: 'The unit cannot be reached in writing. The convener is asked to phone.',
    codeLead: 'The code',
    codeHow: 'An owner of the team writes it in the channel. Then you are asked here to approve the channel.',
    codeLine: (code) => `@SIP-lotsen connect ${code}`,
    codeUntil: (time) => `Good until ${time.replace(/^at /, '')} and once only. It is shown only now.`,
    makeCode: 'Make a code',
    makeNewCode: 'Make a new code',
    disconnect: 'Disconnect the channel',
    back: 'Another unit',
    orderLabel: 'Where summonses are sent',
    orderError: 'Choose how the unit is to be reached.',
    order: {
      channelThenMail: 'Channel first, then mailbox',
      mailThenChannel: 'Mailbox first, then channel',
      channelOnly: 'Channel only',
      mailOnly: 'Mailbox only',
    },
    mailLabel: 'Function mailbox (may be empty)',
    mailError: 'Write a whole e-mail address, for example reception@example.se.',
    hoursLabel: 'Send the other way too if nobody has acknowledged',
    hoursError: 'Choose one.',
    hours: (count) => (count === 0 ? 'No' : `After ${String(count)} working hours`),
    save: 'Save',
    saved: 'It is saved.',
    disconnected: 'The channel is disconnected. It is told so.',
    hadNone: 'The unit had no channel.',
  },
  request: {
    title: 'May the channel receive?',
    state: {
      asked: 'Waits for you',
      approved: 'Approved',
      refused: 'Refused',
      tooOld: 'Too old',
      channelTaken: 'Taken',
    },
    says: (place, unit, members) => `${place} (${members}) wants to be the receiving function of ${unit}.`,
    members: (count) => (count === 1 ? 'one member' : `${String(count)} members`),
    by: (name) => `The code was written by ${name || 'somebody in the team'}.`,
    isOwner: 'Teams shows that they own the team.',
    notSaid: 'Teams does not say who owns the team. Do you know the person?',
    replaces: 'The unit has a channel already. It is disconnected if you approve.',
    means:
      'Those who are in the channel can then acknowledge, answer and pass on. Guests and other organisations cannot.',
    approve: 'Approve',
    refuse: 'Refuse',
    answer: {
      approved: 'The channel is approved and has been told.',
      refused: 'The channel is refused and has been told.',
      tooOld: 'The question is no longer open. Make a new code if the channel is to be connected.',
      channelTaken: 'The channel already receives for another unit. Disconnect it first.',
    },
    gone: 'The question is no longer there.',
  },
};
