/** The fast path of a discharge: five fields give the last day to call and who calls. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleUnits } from '../example-case.js';
import { filled, fresh, now } from '../example-discharge.js';
import { unitChoices, whenView, whyOf } from './typed.js';

export const dischargeCard = defineCard<ConvenerFacts>({
  name: 'discharge',
  reads: 'convener',
  choosesAmong: 'openCare',
  title: (texts) => texts.discharge.facts.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const facts = disclosed.sipCase.discharge;
    const { likely, ...choices } = unitChoices(about);
    return {
      ...texts.discharge.facts,
      ...noteIn(about),
      ref: disclosed.ref,
      ...whenView(about, ['readyDay', 'readyTime'], facts?.dischargeReadyNoticeAt),
      expectedOnValue: values['expectedOn'] ?? facts?.expectedDischargeOn ?? '',
      ...choices,
      careUnitValue: values['careUnit'] ?? likely,
      careNameValue: values['careName'] ?? disclosed.discharge?.careContact?.name ?? '',
      ...whyOf(about, 'R29'),
    };
  },
  examples: [
    { disclosed: fresh(), units: exampleUnits, now },
    { disclosed: filled(), units: exampleUnits, now, refusal: { code: 'dischargeTimes' } },
  ],
});
