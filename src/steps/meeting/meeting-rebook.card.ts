/** Another time for a meeting that is booked: the answers and who comes stay. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { booked, lateTime, now, saidNo } from './examples.js';
import { timeView } from './time-view.js';

export const meetingRebookCard = defineCard<ConvenerFacts>({
  name: 'meeting-rebook',
  reads: 'convener',
  findsTimes: 'toBook',
  title: (texts) => texts.meeting.time.rebookTitle,
  view: (about) => {
    const { texts, format, disclosed } = about;
    const { meeting } = disclosed;
    const words = texts.meeting.time;
    return {
      ...timeView(about),
      nowBooked: meeting ? words.nowBooked(format.longSlot(meeting.slot)) : '',
      hasVideo: meeting?.form === 'video' || meeting?.form === 'hybrid',
      video: words.video,
      hasMeeting: meeting !== undefined,
      rebook: words.rebook,
    };
  },
  examples: [
    { disclosed: booked(), now },
    { disclosed: booked(), now, values: lateTime, refusal: { code: 'laterThanGoal' } },
    { disclosed: booked(), now, values: saidNo, refusal: { code: 'timeSaidNo' } },
  ],
});
