/** Förbered, last screen: the close persons whom the individual wants to have with them. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts, exampleSealed } from '../example-case.js';
import { stepOf } from './screens.js';
import { mostPeople, relations } from './typed-person.js';

export const preparePeopleCard = defineCard<ConvenerFacts>({
  name: 'prepare-people',
  reads: 'convener',
  title: (texts) => texts.prepare.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { people } = disclosed.sealed;
    const { noMail, ...words } = texts.prepare.people;
    // What was just added is in the list; only a form that was refused keeps what stood in its fields.
    const kept = about.refusal || about.note ? values : {};
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      step: texts.common.step(...stepOf('prepare-people', disclosed)),
      people: people.map(({ label, relation, mail }, index) => ({
        label,
        detail: `${texts.roles.relation[relation]} · ${mail ?? noMail}`,
        remove: texts.common.remove,
        onId: String(index),
      })),
      takesMore: people.length < mostPeople,
      relationChoices: relations.map((value) => ({ value, title: texts.roles.relation[value] })),
      labelValue: kept['label'] ?? '',
      relationValue: kept['relation'] ?? (disclosed.sipCase.ageGroup === 'child' ? 'guardian' : 'relative'),
      mailValue: kept['mail'] ?? '',
      add: texts.common.add,
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: exampleFacts({ sealed: { ...exampleSealed, people: [] } }) },
    { disclosed: exampleFacts() },
    {
      disclosed: exampleFacts({ informed: false }),
      refusal: { code: 'preparationIncomplete', missing: ['informed', 'whatMatters'] },
    },
  ],
});
