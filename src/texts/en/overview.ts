/** The tab Overview: what has stopped, and the figures of the year; of no case anything but that it is one of several. */
import type { Texts } from '../sv.js';
import { inARow } from '../sv/overview.js';

export const overview: Texts['overview'] = {
  title: 'Overview',
  waiting: 'Fetching the overview …',
  noScript: 'The overview needs JavaScript. Open the tab in Teams.',
  noTeams: 'Open the overview in Teams: it is a tab of SIP-lotsen. You cannot sign in here.',
  refused: 'Your sign-in could not be read. Close the tab and open it again.',
  notForYou:
    'The overview and the statistics show how the work with SIPs goes, and nothing of single cases. They are for SIP coordinators and managers. Do you need them? Ask whoever looks after your directory to add your role.',
  notConnected: 'Your organisation is not connected to SIP-lotsen just now.',
  failed: 'The overview could not be fetched. Wait a moment and try again.',
  filter: {
    label: 'Choose what the figures are of',
    principal: 'Principal',
    area: 'Area',
    year: 'Year',
    all: 'All',
    show: 'Show',
    csv: 'Download CSV',
  },
  stopped: {
    title: 'What has stopped?',
    lead: 'Units with cases where something is late or refused, just now. Nothing here says whom it concerns.',
    leadOwn:
      'Your units’ cases where something is late or refused, just now. Nothing here says whom it concerns.',
    none: 'Nothing has stopped.',
    unit: 'Unit',
    what: 'What',
    count: 'Number',
    since: 'Longest',
    states: {
      answer: 'Waits for an answer to a summons',
      refusal: 'No from a summoned unit',
      plan: 'The plan is not ready after the meeting',
      followUp: 'The follow-up has not been held',
      task: 'A measure has not been done',
    },
    lasted: {
      week: 'at most a week',
      month: 'one to four weeks',
      longer: 'more than four weeks',
    },
  },
  lacking: {
    title: 'May be summoned but nobody dispatches there',
    lead: 'They have neither a channel nor a mailbox, or nobody who dispatches in their channel. Summonses have to be phoned, or may be left lying.',
    all: (number) => `Show all ${number}`,
  },
  digest: {
    lead: 'How many cases have something late or refused, just now. Nothing here says whom it concerns.',
    more: (number) => `And ${number} more in Overview.`,
    units: (names, more) => inARow([...names, ...(more ? [`${more} more`] : [])], 'and'),
    open: 'Open Overview',
    stop: 'Stop sending',
    resume: 'Send again on Mondays',
    why: 'You get this because you are a SIP coordinator; every Monday when something has stopped.',
    stopped:
      'Nothing more comes on Mondays. If you want it again: press “Send again on Mondays”, here or on the card that you get when you write “statistics”.',
    resumed: 'You get the card on Mondays again.',
    isOff: 'You are no longer told on Mondays what has stopped.',
  },
  figures: {
    title: (year) => `Figures for ${year}`,
    small: (least) =>
      `Numbers from 1 to ${String(least - 1)} are not shown, nor anything that would give them away. Nor are they drawn in the charts.`,
    none: 'There is nothing to show for this choice.',
    chart: (group) => `Bar chart: ${group} The same numbers stand in the table.`,
    noChart: 'No numbers are large enough to draw.',
    measure: 'Measure',
    value: 'Number',
    partsOf: (measure) => `Parts: ${measure}`,
    shares: 'Shares and times',
    share: 'Value',
  },
};
