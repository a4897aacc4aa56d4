/** Skriv ut eller spara: which document, in which language and size; a press makes a link and a code. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { documentsOf, nameOfWanted } from '../../process/documents.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { afterMeeting, inForce, summoned } from './examples.js';
import { titleOf } from './title-of.js';

const languages = ['sv', 'en'] as const;

export const printCard = defineCard<ConvenerFacts>({
  name: 'print',
  reads: 'convener',
  title: (texts) => texts.pages.print.title,
  view: (about) => {
    const { texts, disclosed, values, extra } = about;
    const words = texts.pages.print;
    const choices = documentsOf(disclosed).map((wanted) => ({
      value: nameOfWanted(wanted),
      titleRaw: titleOf(wanted, disclosed, texts),
    }));
    return {
      ...noteIn({ ...about, note: extra['isGone'] === true ? words.gone : about.note }),
      ...wordsOf(about),
      ref: disclosed.ref,
      hasChoices: choices.length > 0,
      isEmpty: choices.length === 0,
      documentChoices: choices,
      documentValue: presetOf(about, choices),
      languageChoices: languages.map((value) => ({ value, title: words.languages[value] })),
      languageValue: values['language'] ?? 'sv',
      largeValue: values['large'] ?? 'false',
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: inForce(), now: afterMeeting },
    { disclosed: summoned(), extra: { isGone: true } },
    { disclosed: exampleFacts({ decider: 'cannotDecideNow' }) },
  ],
});

function wordsOf({ texts }: About<ConvenerFacts>) {
  const { title: _title, languages: _languages, gone: _gone, ...words } = texts.pages.print;
  return words;
}

/** What the button before it was about, or what was chosen last; else the first, which is what is next in the case. */
function presetOf(
  { values, extra }: About<ConvenerFacts>,
  choices: readonly { readonly value: string }[],
): string {
  const wished = values['document'] ?? extra['wanted'];
  return (choices.find(({ value }) => value === wished) ?? choices[0])?.value ?? '';
}
