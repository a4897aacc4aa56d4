/** Vem får se ärendet: whether identity is protected (R69). Only those who already see the case see this screen. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { nothingSealed } from '../../process/sealed.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { gradeChoices } from './save.js';

export const accessCard = defineCard<ConvenerFacts>({
  name: 'access',
  reads: 'convener',
  title: (texts) => texts.access.heading,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { grades, ...words } = texts.access;
    const mark = disclosed.sealed.protection;
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      gradeChoices: gradeChoices.map((value) => ({ value, titleRaw: grades[value] })),
      gradeValue: values['grade'] ?? mark?.grade ?? 'none',
      apartValue: values['guardiansApart'] ?? String(mark?.guardiansApart ?? false),
      why: texts.common.why,
      whyText: texts.rules.R69.text,
      whySource: texts.rules.R69.source,
    };
  },
  examples: [
    { disclosed: exampleFacts() },
    { disclosed: exampleFacts(), refusal: { code: 'markMissing' } },
    {
      disclosed: exampleFacts({
        namedOnly: [],
        sealed: { ...nothingSealed, protection: { grade: 'fingerade', guardiansApart: true } },
      }),
    },
  ],
});
