/** The presses on a card of reminders: to where it is solved, or all of it another day. */
import { holidaysAround } from './holidays.js';
import { nudgeRow, readNudges, solvingCard, type NudgeCardNeeds } from './nudge-card.js';
import type { Language, Nudge } from './ports.js';
import type { Actor } from './process/actor.js';
import { nudgeIn, nudges, putOffUntil } from './process/nudges.js';
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
        ...solvingCard(nudge.effect),
      });
    },
    putOff: async (delay) => {
      const gathered = (await own()).filter(mayWait);
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

function mayWait({ effect }: Nudge): boolean {
  const name = nudgeIn(effect);
  return name !== undefined && nudges[name].comes === 'gathered';
}
