/** What the Teams door says by itself, when no card can say it. */
import type { Texts } from '../sv.js';

export const teams: Texts['teams'] = {
  done: 'Done.',
  working: 'We are working on it. The card will show the result in a little while.',
  tooFast: 'That was a little too fast. Wait a few seconds and try again.',
  fault: (ref) =>
    `This could not be finished right now. Wait a while and try again. If it happens again, give the number to support. (ref. ${ref})`,
  needsNewerTeams: 'This question opens in a window of its own. Please use a newer version of Teams.',
  noneFound:
    'No SIP to show. You find the SIPs that your unit takes part in. Search by reference, for example SIP-7K4QXM. Names cannot be searched for.',
  notHeard: {
    foreign:
      'You belong to another organisation than this chat. Please answer in your own organisation’s Teams.',
    unknown: 'Teams does not recognise you here. Sign in with your work account and try again.',
    notConnected:
      'Your organisation is not connected to SIP-lotsen yet. Please talk to whoever is responsible for Teams where you work.',
    paused:
      'SIP-lotsen is paused for your organisation right now. What waits for you is kept until it is opened again.',
    left: 'Your organisation is no longer connected to SIP-lotsen. Please ask your chief about a case.',
    group: 'Write to me in our own chat or in the unit’s channel. I cannot show anything about a case here.',
  },
};
