/** Tvist: another way than a deviation, and who does what while it is settled (R63). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { deviationIn } from './event.js';
import { deviationOf, disputed, now } from './examples.js';

export const disputeCard = defineCard<ConvenerFacts>({
  name: 'dispute',
  reads: 'convener',
  title: (texts) => texts.deviation.dispute.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.deviation.dispute;
    const written = disclosed.sealed.deviations[deviationIn(about)?.id ?? ''];
    return {
      ...noteIn(about),
      context: disclosed.ref,
      lead: words.lead,
      ownPosition: words.ownPosition,
      ownPositionValue: values['ownPosition'] ?? written?.ownPosition ?? '',
      otherPosition: words.otherPosition,
      otherPositionValue: values['otherPosition'] ?? written?.otherPosition ?? '',
      positionError: texts.refusals.positionsMissing,
      interim: words.interim,
      interimHint: words.interimHint,
      interimValue: values['interim'] ?? written?.interim ?? '',
      save: words.save,
      why: texts.common.why,
      whyText: texts.rules.R63.text,
      whySource: texts.rules.R63.source,
    };
  },
  examples: [
    { disclosed: deviationOf({}), now, on: 'd1' },
    { disclosed: deviationOf({}), now, on: 'd1', refusal: { code: 'positionsMissing' } },
    { disclosed: disputed(), now, on: 'd1', refusal: { code: 'interimMissing' } },
  ],
});
