/** What the case card says of a plan in force: when it is followed up, and what has not been done in its time. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { dueOf, isUndone } from '../../process/task-due.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';
import { capital } from '../row.js';

export function followUpSentence({ disclosed, texts, format, now }: About<ConvenerFacts>): string {
  const words = texts.caseCard.next;
  const { followUpOn, copyGivenOn } = disclosed.sipCase;
  const day = followUpOn ? format.day(followUpOn) : '';
  const changes = disclosed.inHand ? [words.unappliedChanges] : [];
  const copy = copyGivenOn ? [] : [words.copy];
  if (disclosed.state === 'followUpHeld') return [words.followedUp, ...copy, ...changes].join(' ');
  if (disclosed.state === 'followUpDue') return [words.followUpLate(day), ...changes].join(' ');
  const late = disclosed.sipCase.tasks.filter((task) => isUndone(task) && dueOf(task) < dayOf(now)).length;
  // What is already being changed needs no more words about it.
  const past = late > 0 && !disclosed.inHand ? [words.measuresPast(capital(format.number(late)), late)] : [];
  return [words.followUp(day), ...copy, ...past, ...changes].join(' ');
}
