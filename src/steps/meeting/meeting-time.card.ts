/** When and how: books the meeting at one of the proposed times, or at another. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import {
  answered,
  birchChosen,
  found,
  lateTime,
  noTimes,
  now,
  onHoliday,
  proposesOther,
  saidNo,
  sibling,
  suggestedTime,
  suggesting,
  roomsElsewhere,
  withRoomChosen,
  withRooms,
} from './examples.js';
import { formView } from './form-view.js';
import { timeView } from './time-view.js';

export const meetingTimeCard = defineCard<ConvenerFacts>({
  name: 'meeting-time',
  reads: 'convener',
  keeps: 'booking',
  meetsTogether: true,
  findsTimes: 'toBook',
  title: (texts) => texts.meeting.time.title,
  view: (about) => {
    const { texts, disclosed } = about;
    return {
      ...timeView(about),
      ...formView(about, { form: disclosed.sipCase.form, place: '' }),
      book: texts.meeting.time.book,
    };
  },
  examples: [
    { disclosed: answered(), now },
    { disclosed: answered({ form: 'inPerson' }), now },
    { disclosed: noTimes(), now },
    { disclosed: answered(), now, values: lateTime, refusal: { code: 'laterThanGoal' } },
    { disclosed: proposesOther(), now, values: saidNo, refusal: { code: 'timeSaidNo' } },
    { disclosed: answered(), now, values: onHoliday, refusal: { code: 'closedDay' } },
    {
      disclosed: answered(),
      now,
      refusal: { code: 'minimumAttendanceMissing', missing: ['regionalSide'] },
    },
    { disclosed: answered(), now, times: found },
    { disclosed: answered(), now, times: roomsElsewhere },
    {
      disclosed: answered({ linked: [sibling] }),
      now,
      linkedCases: [{ ref: sibling.ref, joint: false, lacks: ['linkedHasMeeting'] }],
      refusal: { code: 'linkedNotReady', missing: ['linkedHasMeeting'], of: sibling.ref },
    },
    { disclosed: answered({ form: 'inPerson' }), now, times: withRooms },
    { disclosed: answered({ form: 'inPerson' }), now, times: withRoomChosen, values: birchChosen },
    {
      disclosed: answered({ form: 'inPerson' }),
      now,
      times: withRoomChosen,
      values: { ...birchChosen, ownDay: 'yes' },
    },
    {
      disclosed: answered({ form: 'inPerson' }),
      now,
      times: withRooms,
      values: birchChosen,
      refusal: { code: 'roomNotFound' },
    },
    // Opened from the button beside a time that BUP has suggested.
    { disclosed: suggesting(), now, on: suggestedTime, times: found },
    { disclosed: answered({ form: 'inPerson' }), now, refusal: { code: 'placeMissing' } },
    { disclosed: answered(), now, values: { form: 'phone', place: '' }, refusal: { code: 'callerMissing' } },
    {
      disclosed: answered({ form: 'inPerson' }),
      now,
      values: { ...lateTime, form: 'inPerson', place: 'Rum 3' },
      refusal: { code: 'laterThanGoal' },
    },
  ],
});
