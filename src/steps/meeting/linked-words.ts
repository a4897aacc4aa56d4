/** What becomes of a meeting with a linked case, as things stand: nothing is promised that a booking would refuse. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { LinkedStanding } from '../../process/machines/comes-along.js';
import type { About } from '../card.js';
import { toBeHeldWith } from '../joint-with.js';
import { listed } from '../listed.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'linkedCases' | 'refusal'>;

/** In the dialogs that book: together with whom, or what has to be done before. */
export function togetherLine({ disclosed, texts, refusal, linkedCases = [] }: Reading): string {
  const words = texts.meeting.time;
  // Said at the top already.
  if (refusal?.code === 'linkedNotReady') return '';
  const kept = linkedCases.filter(({ lacks }) => lacks.length > 0);
  const refs = toBeHeldWith(disclosed, texts);
  if (kept.length === 0) return refs === '' ? '' : words.joint(refs);
  return kept.map((each) => words.notJoint(each.ref, lacksOf(each, texts))).join(' ');
}

/** Beside each linked case, where they are linked. */
export function standingLine(
  { disclosed, texts, linkedCases = [] }: Omit<Reading, 'refusal'>,
  ref: string,
): string {
  const words = texts.meeting.linked.stands;
  const standing = linkedCases.find((each) => each.ref === ref);
  if (!standing) return '';
  if (standing.joint) return words.joint;
  const [lack, ...more] = standing.lacks;
  if (!lack) return hasOwnMeeting(disclosed) ? words.own : words.ready;
  if (more.length === 0 && lack === 'linkedHasMeeting') return words.theirs;
  if (more.length === 0 && lack === 'bothHaveMeetings') return words.both;
  return words.notYet(lacksOf(standing, texts));
}

function lacksOf({ lacks }: LinkedStanding, texts: Reading['texts']): string {
  return listed(
    lacks.map((item) => texts.missing[item]),
    texts.meeting.and,
  );
}

function hasOwnMeeting({ meeting }: ConvenerFacts): boolean {
  return meeting !== undefined && meeting.state !== 'held' && meeting.state !== 'cancelled';
}
