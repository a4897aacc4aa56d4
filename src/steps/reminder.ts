/** What the convener and the chair are reminded of before something is shared: only what is needed, and which topics are left out (R26). */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { About } from './card.js';

export function reminderIn({ disclosed, texts }: Pick<About<ConvenerFacts>, 'disclosed' | 'texts'>) {
  const { chosen, worded } = disclosed.topicsLeftOut;
  const words = texts.consent.reminder;
  const topics = [...chosen.map((topic) => texts.consent.topics[topic].toLocaleLowerCase('sv')), ...worded];
  const leftOut = topics.length > 0;
  return {
    hasReminder: true,
    reminder: leftOut ? `${words.notAbout(topics.join(', '))} ${words.onlyNeeded}` : words.onlyNeeded,
    reminderStyleId: leftOut ? 'warning' : 'default',
  };
}
