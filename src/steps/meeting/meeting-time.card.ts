/** When and how: books the meeting at one of the proposed times, or at another. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { answered, found, lateTime, noTimes, now, onHoliday, proposesOther, saidNo } from './examples.js';
import { meetingForms } from '../../process/sip-case.js';
import { timeView } from './time-view.js';

export const meetingTimeCard = defineCard<ConvenerFacts>({
  name: 'meeting-time',
  reads: 'convener',
  keeps: 'booking',
  findsTimes: 'toBook',
  title: (texts) => texts.meeting.time.title,
  view: (about) => {
    const { texts, values, disclosed } = about;
    const words = texts.meeting.time;
    const form = values['form'] ?? disclosed.sipCase.form;
    const time = timeView(about);
    return {
      ...time,
      // With a reason to write there is no room for a day as well: what was typed there stands in the list.
      hasOwnDay: time['hasReason'] !== true,
      chooseDay: words.chooseDay,
      form: words.form,
      formError: words.formError,
      formChoices: meetingForms.map((value) => ({ title: texts.roles.form[value], value })),
      formValue: form,
      place: words.place,
      placeHint: words.placeHint,
      placeValue: values['place'] ?? '',
      video: words.video,
      book: words.book,
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
    {
      disclosed: answered({ form: 'inPerson' }),
      now,
      values: { ...lateTime, form: 'inPerson', place: 'Rum 3' },
      refusal: { code: 'laterThanGoal' },
    },
  ],
});
