/** What waits of the dialog with the proposed times while its reader is elsewhere, or types one more. */
import { z } from 'zod';
import type { Instant } from '../../process/ids.js';
import type { Notes } from '../action.js';
import { momentsIn, words } from '../inputs.js';

interface Kept {
  /** Those that are ticked. */
  readonly times: readonly Instant[];
  /** Still in their fields. */
  readonly day: string;
  readonly from: string;
  /** One that joins the list now. */
  readonly joins?: readonly Instant[];
}

const Before = z.object({ own: words(400) });

/** A time of one's own stays in the list also when it is not ticked: nobody types it twice. */
export async function keepTimes(notes: Notes, { times, day, from, joins = [] }: Kept): Promise<void> {
  const before = Before.safeParse(await notes.draft('times'));
  const own = [...new Set([...(before.success ? momentsIn(before.data.own) : []), ...joins])].sort();
  await notes.keepDraft('times', {
    ...{ times: times.join(','), day, from },
    ...(own.length > 0 ? { own: own.join(',') } : {}),
  });
}
