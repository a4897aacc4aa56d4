/** Förbered, last screen: the close persons whom the individual wants to have with them. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { RefusalCode } from '../../process/refusals.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts, exampleSealed } from '../example-case.js';
import { stepOf } from './screens.js';
import { isAmong, mostPeople, privately, relations, relativesAnswers } from './typed-person.js';

const reasoned: readonly RefusalCode[] = ['askInPrivate', 'relativesUnanswered'];

export const preparePeopleCard = defineCard<ConvenerFacts>({
  name: 'prepare-people',
  reads: 'convener',
  title: (texts) => texts.prepare.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { people } = disclosed.sealed;
    const { noMail, privateAnswers, relativesAnswers: answers, ...words } = texts.prepare.people;
    const { askedInPrivate, relatives } = disclosed.sipCase;
    const needsReason = about.refusal !== undefined && reasoned.includes(about.refusal.code);
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
      // Asked for only when the process wants it, in the place of a person who is already in the list.
      takesMore: people.length < mostPeople && !(needsReason && isSaved(about)),
      hasReason: needsReason,
      reasonValue: values['reason'] ?? '',
      privateChoices: privately.map((value) => ({ value, title: privateAnswers[value] })),
      privateValue: kept['askedInPrivate'] ?? yesNo(askedInPrivate),
      relativesChoices: relativesAnswers.map((value) => ({ value, title: answers[value] })),
      relativesValue: kept['relatives'] ?? relatives ?? '',
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
    {
      disclosed: exampleFacts({ askedInPrivate: false, relatives: 'yes' }),
      refusal: { code: 'askInPrivate' },
      values: { label: 'Pappa Peter', askedInPrivate: 'no' },
    },
  ],
});

function isSaved({ values, disclosed }: About<ConvenerFacts>): boolean {
  const label = values['label'] ?? '';
  return label === '' || isAmong(disclosed.sealed.people, label);
}

function yesNo(answer: boolean | undefined): string {
  return answer === undefined ? '' : answer ? 'yes' : 'no';
}
