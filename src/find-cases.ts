/** Finds one's own cases by reference, to show somebody else where to open one: a neutral card that holds a link and nothing more. */
import type { Found, Seeking } from './answer.js';
import { casesOf } from './make-notes.js';
import type { Cases } from './ports.js';
import { instant } from './process/ids.js';
import { begins } from './process/sought-ref.js';
import type { OwnCase } from './process/shown-state.js';
import { dayOf } from './process/time.js';
import { show, textsFor, type ShowNeeds } from './show.js';
import { formatFor } from './texts/format.js';

interface FindNeeds extends ShowNeeds {
  readonly cases: Cases;
}

const mostAtOnce = 25;
const longestTyped = 40;

/** What somebody finds is what their own list holds, newest first: nobody outside the units of a case finds it (R68). */
export async function findCases(needs: FindNeeds, seeking: Seeking): Promise<readonly Found[]> {
  const { text, actor, skip } = seeking;
  if (text.length > longestTyped) return [];
  const own = (await casesOf(needs.cases, actor)).filter(({ ref }) => begins(text, ref));
  const page = own.slice(skip, skip + Math.min(seeking.count, mostAtOnce));
  return Promise.all(page.map((found) => shown(needs, seeking, found)));
}

async function shown(
  needs: FindNeeds,
  { language, linkTo }: Seeking,
  { ref, state, startedAt }: OwnCase,
): Promise<Found> {
  const { states, help } = textsFor(language);
  const { shortDay } = formatFor(language, instant(needs.clock.now()));
  const started = startedAt && shortDay(dayOf(startedAt));
  // Whoever reads the chat where it is put reads it, as in a unit's channel: it says no more than the reference.
  const made = await show(needs, {
    card: 'case-link',
    row: unsent,
    seen: undefined,
    actor: { kind: 'system' },
    language: 'sv',
    extra: { ref, url: linkTo(ref) },
  });
  if (!made) throw new Error('a card that reads no case is for everybody');
  return {
    ref,
    says: help.cases.found(states.case[state], started, help.cases.next[state]),
    card: made.card,
  };
}

/** Nothing in the card comes back to us, so that no row has to be kept of it. */
const unsent = { id: '', recipientId: null, taskId: null, deviationId: null, door: 'personal' } as const;
