/** The report, first screen: what happened, when, where and whom it concerns. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn } from '../card.js';
import { deviationIn, storyOf } from './event.js';
import { deviationOf, now } from './examples.js';
import { namesSaid } from './lines.js';
import { unitChoices, writtenIn } from './written.js';

export const deviationFormCard = defineCard<ConvenerFacts>({
  name: 'deviation-form',
  reads: 'convener',
  title: (texts) => texts.deviation.form.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const found = deviationIn(about);
    const written = writtenIn(about);
    return {
      ...texts.deviation.form,
      ...noteIn(about),
      ...namesSaid(about),
      ref: disclosed.ref,
      step: texts.common.step(1, 3),
      today: dayOf(about.now),
      eventOnValue: values['eventOn'] ?? written.eventOn ?? '',
      units: unitChoices(about),
      placeValue: values['place'] ?? written.placeUnitId ?? '',
      whatHappenedValue:
        values['whatHappened'] ?? written.whatHappened ?? (found ? storyOf(about, found) : ''),
      concernedValue: values['concerned'] ?? written.concernedUnitId ?? '',
      informedValue: values['informed'] ?? String(written.individualInformed ?? false),
    };
  },
  examples: [
    { disclosed: deviationOf({}), now, on: 'd1' },
    { disclosed: deviationOf({ state: 'drafted' }), now, on: 'd1' },
    { disclosed: deviationOf({}), now, on: 'd1', refusal: { code: 'eventAhead' } },
  ],
});
