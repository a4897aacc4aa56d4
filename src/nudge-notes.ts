/** The presses on a card of reminders: to where it is solved, or all of it another day. */
import { holidaysAround } from './holidays.js';
import { nudgeRow, readNudges, type NudgeCardNeeds } from './nudge-card.js';
import type { Language, Nudge } from './ports.js';
import type { Actor } from './process/actor.js';
import { nudges, isNudge, putOffUntil, type Solves } from './process/nudges.js';
import { sendCaseCard, type CaseCardNeeds } from './send-case-card.js';
import type { NudgeNotes } from './steps/nudged.js';

type Person = Extract<Actor, { kind: 'person' }>;

export function nudgeNotes(
  needs: NudgeCardNeeds & CaseCardNeeds,
  {
    actor,
    language,
    cardId,
  }: { readonly actor: Person; readonly language: Language; readonly cardId: string },
): NudgeNotes {
  /** A card is its reader's own: of whoever else pressed it nothing is found. */
  const own = async () => (await needs.nudges.onCard(cardId)).filter(({ person }) => person === actor.person);
  return {
    list: () => readNudges(needs, cardId, language),
    open: async (on) => {
      const nudge = (await own()).find(({ id }) => id === on);
      if (!nudge || !(await nudgeRow(needs, nudge, language))) return false;
      return sendCaseCard(needs, {
        ...{ caseId: nudge.caseId, person: actor.person, language },
        ...aboutOf(nudge),
      });
    },
    putOff: async (delay) => {
      const gathered = (await own()).filter(({ effect }) => mayWait(effect.news));
      if (gathered.length === 0) return undefined;
      const now = needs.clock.now();
      const until = putOffUntil(delay, now, holidaysAround(now));
      await needs.nudges.wait(
        gathered.map(({ id }) => id),
        until,
      );
      return until;
    },
  };
}

function mayWait(news: Nudge['effect']['news']): boolean {
  return isNudge(news) && nudges[news].comes === 'gathered';
}

function aboutOf({ effect }: Nudge): Pick<Parameters<typeof sendCaseCard>[1], 'about'> {
  const solves: Solves = isNudge(effect.news) ? nudges[effect.news].solves : 'nothing';
  return solves === 'task' && effect.taskId ? { about: { taskId: effect.taskId } } : {};
}
