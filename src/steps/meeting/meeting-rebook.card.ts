/** Another time, form or place for a meeting that is booked: the answers and who comes stay. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import {
  booked,
  bookedAt,
  bookedInRoom,
  lateTime,
  movedOnce,
  now,
  saidNo,
  withRoomChosen,
} from './examples.js';
import { formView } from './form-view.js';
import { whereBefore } from './typed-room.js';
import { timeView } from './time-view.js';

export const meetingRebookCard = defineCard<ConvenerFacts>({
  name: 'meeting-rebook',
  reads: 'convener',
  keeps: 'rebooking',
  meetsTogether: true,
  findsTimes: 'toBook',
  title: (texts) => texts.meeting.time.rebookTitle,
  view: (about) => {
    const { texts, format, disclosed } = about;
    const { meeting } = disclosed;
    const words = texts.meeting.time;
    const { place = '', room } = whereBefore(disclosed);
    return {
      ...timeView(about),
      ...formView(about, {
        form: meeting?.form ?? disclosed.sipCase.form,
        place,
        room: room?.address,
      }),
      lead: words.rebookLead,
      nowBooked: meeting
        ? words.nowBooked(format.longSlot(meeting.slot), texts.roles.form[meeting.form])
        : '',
      hasMeeting: meeting !== undefined,
      rebook: words.rebook,
    };
  },
  examples: [
    { disclosed: booked(), now },
    { disclosed: booked(), now, values: lateTime, refusal: { code: 'laterThanGoal' } },
    { disclosed: booked(), now, values: saidNo, refusal: { code: 'timeSaidNo' } },
    { disclosed: movedOnce(), now },
    { disclosed: bookedInRoom(), now, times: withRoomChosen },
    { disclosed: bookedAt('Rum 3'), now, refusal: { code: 'nothingChanged' } },
  ],
});
