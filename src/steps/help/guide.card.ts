/** A guide in the chat: the steps of one role, in its dialog. */
import type { Texts } from '../../texts/sv.js';
import { defineCard } from '../card.js';

type Guides = Texts['guides'];

export const guideCard = defineCard<undefined>({
  name: 'guide',
  reads: 'none',
  title: ({ guides }) => guides.heading,
  view: ({ texts, on }) => {
    const { of, goodToKnow } = texts.guides;
    const { title, lead, steps, goodToKnow: also } = isGuide(of, on) ? of[on] : of.convener;
    return {
      ...{ heading: title, lead, goodToKnow },
      steps: steps.map((step, at) => ({ number: `${at + 1}.`, text: step.do })),
      also: also.map((text) => ({ text })),
    };
  },
  examples: [
    { disclosed: undefined, on: 'convener' },
    { disclosed: undefined, on: 'receivingUnit' },
    { disclosed: undefined, on: 'coordinator' },
    { disclosed: undefined, on: 'administrator' },
    { disclosed: undefined, on: 'individual' },
  ],
});

function isGuide(of: Guides['of'], name: string | undefined): name is keyof Guides['of'] {
  return name !== undefined && Object.hasOwn(of, name);
}
