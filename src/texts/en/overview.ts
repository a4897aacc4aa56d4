/** The tab Overview: what has stopped, and the figures of the year; of no case anything but that it is one of several. */
import type { Texts } from '../sv.js';

export const overview: Texts['overview'] = {
  title: 'Overview',
  waiting: 'Fetching the overview …',
  noScript: 'The overview needs JavaScript. Open the tab in Teams.',
  noTeams: 'Open the overview in Teams: it is a tab of SIP-lotsen. You cannot sign in here.',
  refused: 'Your sign-in could not be read. Close the tab and open it again.',
  notForYou:
    'The overview is for SIP coordinators and managers. Do you need it? Ask whoever looks after your directory to add your role.',
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
