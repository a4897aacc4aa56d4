/** When the individual would rather meet: asked by the convener, who writes it down, since the individual presses nothing (R33). */
import { sealing } from '../edit.js';
import { instant } from '../ids.js';
import type { Ask } from '../machine.js';
import type { SipCase } from '../sip-case.js';
import { timesInQuestion } from '../times-in-question.js';

/** Only to times that stand in question can there be a yes or a no; the words are for the convener alone. */
export function wishesNoted({ sipCase, move, now }: Ask<'noteWishes'>): SipCase {
  const askedTimes = timesInQuestion(sipCase, instant(now)).map(({ start }) => start);
  const worksOn = askedTimes.filter((start) => move.worksOn.includes(start));
  const { wishes: _before, ...meeting } = sipCase.sealed.meeting;
  const words = move.words.trim();
  const { individualTimes: _answered, ...unanswered } = sipCase;
  // None ticked is no answer: a no to every time is said in words.
  const after: SipCase =
    worksOn.length > 0 ? { ...unanswered, individualTimes: { worksOn, askedTimes } } : unanswered;
  return sealing(after, 'meeting', {
    ...meeting,
    ...(words ? { wishes: words } : {}),
  });
}
