/** Somebody close who is not in the list: who, in what relation, and how a letter reaches them. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { reconfirmIn } from '../reconfirm.js';
import { isCovered } from './choices.js';
import { chosen, coveredCase, now } from './examples.js';

export const recipientOtherCard = defineCard<ConvenerFacts>({
  name: 'recipient-other',
  reads: 'convener',
  title: (texts) => texts.call.recipients.title,
  view: (about) => {
    const { disclosed, texts, values, refusal } = about;
    const words = texts.call.recipients;
    const { label = '' } = values;
    const isLeftOut =
      refusal?.code === 'consentExcludes' && !isCovered(disclosed, { label, relation: 'other' });
    return {
      heading: words.other,
      context: disclosed.ref,
      ...noteIn(about),
      ...reconfirmIn(about),
      ...(isLeftOut ? { note: words.excluded(label) } : {}),
      label: words.label,
      labelError: texts.heart.unfilled.nobodyTyped,
      labelExample: words.labelExample,
      labelValue: label,
      relation: words.relation,
      relationValue: values['relation'] ?? 'relative',
      relationChoices: Object.entries(texts.roles.relation).map(([value, title]) => ({ value, title })),
      mail: words.mail,
      mailWrong: texts.prepare.people.mailWrong,
      mailValue: values['mail'] ?? '',
      contribution: words.contribution,
      contributionValue: values['contribution'] ?? words.contributionOfPerson,
      add: words.add,
      back: words.back,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.source,
    };
  },
  examples: [
    { disclosed: exampleFacts({ ...coveredCase, recipients: chosen }), now },
    {
      disclosed: exampleFacts({ ...coveredCase, recipients: chosen }),
      now,
      refusal: { code: 'consentExcludes' },
      values: { label: 'Mormor', relation: 'relative', contribution: 'Berätta hur det är hemma' },
    },
  ],
});
