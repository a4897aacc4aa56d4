/** When and how: books the meeting at one of the proposed times, or at another. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { answered, lateTime, noTimes, now, onHoliday, proposesOther, saidNo } from './examples.js';
import { meetingForms } from '../../process/sip-case.js';
import { inRoom } from './forms.js';
import { timeView } from './time-view.js';

export const meetingTimeCard = defineCard<ConvenerFacts>({
  name: 'meeting-time',
  reads: 'convener',
  title: (texts) => texts.meeting.time.title,
  view: (about) => {
    const { texts, values, disclosed } = about;
    const words = texts.meeting.time;
    const form = values['form'] ?? disclosed.sipCase.form;
    return {
      ...timeView(about),
      form: words.form,
      formError: words.formError,
      formChoices: meetingForms.map((value) => ({ title: texts.roles.form[value], value })),
      formValue: form,
      hasPlace: inRoom(form),
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
  ],
});
