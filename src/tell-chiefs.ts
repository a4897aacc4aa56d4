/** Tells a unit's chiefs that a SIP was denied: a count and nothing about whom or why (R4). */
import type { Clock, Directory, Messenger, Redirects } from './ports.js';
import { day, instant, type UnitId } from './process/ids.js';
import { dayOf } from './process/time.js';
import { chatOf } from './send-case-card.js';
import { textsFor } from './show.js';
import { formatFor } from './texts/format.js';

interface TellNeeds {
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly redirects: Redirects;
  readonly clock: Clock;
}

export async function tellChiefs(needs: TellNeeds, unitId: UnitId, now: Date): Promise<void> {
  const year = dayOf(now).slice(0, 4);
  const count = await needs.redirects.counted('nekad', unitId, day(`${year}-01-01`));
  for (const chief of await needs.directory.peopleOf(unitId, ['chief'])) {
    const language = (await needs.directory.person(chief))?.language ?? 'sv';
    const words = textsFor(language).need;
    const place = chatOf(chief);
    if (!(await needs.messenger.reaches(place))) continue;
    const times = words.times(count, formatFor(language, instant(now)).number);
    await needs.messenger.sendText(place, words.toChief(times, year));
  }
}
