/** On the case while a dispute goes on: who does what meanwhile, or that nobody has said so (R63). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { About } from '../card.js';

export function disputeLines({ disclosed, texts }: About<ConvenerFacts>) {
  const words = texts.caseCard.dispute;
  return disclosed.deviations
    .filter(({ state }) => state === 'disputed' && disclosed.state !== 'closed')
    .map(({ id }) => {
      const interim = disclosed.sealed.deviations[id]?.interim;
      return { text: interim ? words.meanwhile(interim) : words.unset };
    });
}
