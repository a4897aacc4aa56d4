/** The stay at the hospital: when it began, when it was told of, when it ended. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { filled, fresh, now } from '../example-discharge.js';
import { whenView, whyOf } from './typed.js';

export const dischargeStayCard = defineCard<ConvenerFacts>({
  name: 'discharge-stay',
  reads: 'convener',
  title: (texts) => texts.discharge.stay.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const facts = disclosed.sipCase.discharge;
    return {
      ...texts.discharge.stay,
      ...noteIn(about),
      ref: disclosed.ref,
      ...whenView(about, ['admittedDay', 'admittedTime'], facts?.admittedAt),
      ...whenView(about, ['noticeDay', 'noticeTime'], facts?.admissionNoticeAt),
      dischargedOnValue: values['dischargedOn'] ?? facts?.dischargedOn ?? '',
      ...whyOf(about, 'R25'),
    };
  },
  examples: [
    { disclosed: fresh(), now },
    { disclosed: filled(), now },
  ],
});
