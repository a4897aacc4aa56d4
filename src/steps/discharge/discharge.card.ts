/** The fast path of a discharge: five fields give the last day to call and who calls. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { exampleUnits } from '../example-case.js';
import { filled, fresh, now } from '../example-discharge.js';
import { readyView, whyOf } from './typed.js';

export const dischargeCard = defineCard<ConvenerFacts>({
  name: 'discharge',
  reads: 'convener',
  choosesAmong: 'openCare',
  title: (texts) => texts.discharge.facts.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    return {
      ...texts.discharge.facts,
      ...readyView(about),
      careNameValue: values['careName'] ?? disclosed.discharge?.careContact?.name ?? '',
      ...whyOf(about, 'R29'),
    };
  },
  examples: [
    { disclosed: fresh(), units: exampleUnits, now },
    { disclosed: filled(), units: exampleUnits, now, refusal: { code: 'dischargeTimes' } },
  ],
});
