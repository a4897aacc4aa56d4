/** On the case while a dispute goes on: who does what meanwhile, or that nobody has said so (R63); also once the case is closed. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { About } from '../card.js';

export function disputeLines({ disclosed, texts }: About<ConvenerFacts>) {
  const words = texts.caseCard.dispute;
  return disclosed.deviations
    .filter(({ state }) => state === 'disputed')
    .map(({ id }) => {
      // The plan that was divided meanwhile has ended.
      if (disclosed.state === 'closed') return { text: words.livesOn };
      const interim = disclosed.sealed.deviations[id]?.interim;
      return { text: interim ? words.meanwhile(interim) : words.unset };
    });
}
