/** Short answers that belong to no card. */
import type { Texts } from '../sv.js';

export const heart: Texts['heart'] = {
  unknownButton: 'This button is no longer in use. Write “my cases” to open what is current.',
  unknownCard: 'This card is no longer current. Write “my cases” to open what is.',
  copiedCard: 'This is a copy of a card. Please answer the card where it was first sent.',
  notForYou: 'You cannot see this case. Is that wrong? Talk to whoever called the meeting.',
  onlyNamed:
    'The rest is shown only to those whom the directory has named at your unit. What has been answered is saved.',
  disposed: 'The case is closed and disposed of. There is nothing more to show.',
  checkInput: 'Something needs to be put right before it can be saved. Look at the fields below.',
  unfilled: {
    nobodyChosen: 'Choose at least one unit or person to add.',
    nobodyTyped: 'Write who the person is, for example grandmother. Then you can add them.',
    noMeasure: 'Write what is to be done. Then you can add the measure.',
    halfMeasure: 'Also choose which unit does it, and when it is to be done.',
    endsBeforeStart: 'The measure is to begin by the day it is to be done.',
    noTime: 'Choose a time. If you write your own, both day and time are needed.',
    halfTime: 'Write both day and time, or leave both empty.',
    tooManyCame: 'Write at most eight roles, briefly, with commas between them.',
    noneAndSome: 'Tick either the times that work or “None of them”, not both.',
    noTimeToAdd: 'Write a day and a time. Then you can add it.',
    noTimeToPropose: 'Write a day with a time, or times in your own words.',
    tooManyTimes: 'Five times are enough. Untick one before you add another.',
    nobodyToCall: 'Choose which care unit is to call.',
    noNewDay: 'Choose the day when the measure will be done.',
    noUnitToGive: 'Choose which unit is to carry out the measure.',
    nothingTakenBack: 'Choose or write what the consent is no longer to cover.',
  },
  changed: 'The card had changed. This is how it stands now.',
  notUnderstood:
    'I did not understand that. Write “new sip”, “my cases”, “summonses”, “tasks”, “deviation” or “help” – or the reference of a case.',
  waits: {
    summonses: (number: string, count: number) =>
      `Right now ${number} ${count === 1 ? 'summons waits' : 'summonses wait'} for an answer from your unit.`,
    tasks: (number: string, count: number) =>
      `Your unit has ${number} ${count === 1 ? 'task' : 'tasks'} to do.`,
  },
  personnummerInChat:
    'Do not write personal identity numbers here. I have not kept what you wrote, but it is still in the chat: please delete your message.',
  seesNoCases: {
    'sip-coordinator':
      'As a SIP coordinator you see no cases. A convener may ask you for support, and then you get a reference.',
    'log-reviewer':
      'As a log reviewer you see no cases. Write “log” and the reference of the case, and I show the log.',
  },
  noSuchCase: 'I find no such case among the cases of your unit.',
  noSuchLog: 'I find no log for you to review for that reference.',
  onlyInPersonalChat: 'Write to me in our own chat, so that nothing about a case ends up in the channel.',
  tenantLeaves: (refs) =>
    `Your organisation is leaving SIP-lotsen now. You can no longer go on with these cases here: ${refs}. The other parties are told. Go on in the way that you have agreed, and phone those who are called.`,
  inSwedish: 'I now write in Swedish.',
  inEnglish: 'I now write in English.',
  changesLanguage:
    'I write in English. Write “Swedish” to change. Skriv ”svenska” för att byta till svenska.',
  linkTitle: 'Answer to SIP-lotsen',
};
