/** The persons who may see a protected case: named, and taken off (R69). Nobody else ever sees this screen. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { personKey, recipientId } from '../../process/ids.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { valueOf } from './name.js';

export const namedCard = defineCard<ConvenerFacts>({
  name: 'named',
  reads: 'convener',
  choosesPeople: true,
  title: (texts) => texts.access.heading,
  view: (about) => {
    const { texts, disclosed } = about;
    return {
      ...texts.named,
      ...noteIn(about),
      heading: texts.access.heading,
      ref: disclosed.ref,
      ...namedIn(about),
      why: texts.common.why,
      whyText: texts.rules.R69.text,
      whySource: texts.rules.R69.source,
    };
  },
  examples: [
    {
      disclosed: exampleFacts({ namedOnly: [example('1'), example('10')] }),
      people: [
        { person: example('1'), name: 'Sara Lind', unit: 'Ekdalsskolan' },
        { person: example('2'), name: 'Rut Berg', unit: 'Ekdalsskolan' },
        { person: example('10'), name: 'Maja Holm', unit: 'BUP Öster', recipientId: recipientId('r-1') },
      ],
    },
  ],
});

function namedIn({ disclosed, texts, people = [] }: About<ConvenerFacts>) {
  const { namedOnly = [], convener } = disclosed.sipCase;
  return {
    named: people
      .filter(({ person }) => namedOnly.includes(person))
      .map(({ person, name, unit }) => ({
        name,
        unit,
        onId: person,
        mayRemove: person !== convener.person,
        remove: texts.common.remove,
      })),
    personChoices: people
      .filter(({ person }) => !namedOnly.includes(person))
      .map((one) => ({ value: valueOf(one), titleRaw: `${one.name} · ${one.unit}` })),
  };
}

function example(number: string) {
  return personKey(
    '10000000-0000-4000-8000-000000000002',
    `20000000-0000-4000-8000-${number.padStart(12, '0')}`,
  );
}
