/** Who comes and has answered that one time does not suit, by name; the individual last. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Instant } from '../process/ids.js';
import { individualAnswers } from '../process/machines/meeting-time.js';
import { comes } from '../process/recipient-states.js';
import type { About } from './card.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts'>;

export function saysNoTo({ disclosed, texts }: Reading, start: Instant): readonly string[] {
  const no = disclosed.recipients
    .filter((line) => comes(line) && line.saidNoTo.includes(start))
    .map(({ heldBy, name }) => heldBy ?? name);
  return individualAnswers(disclosed.sipCase, start) === 'no' ? [...no, texts.meeting.individual] : no;
}
