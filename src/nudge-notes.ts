/** The presses on a card of reminders: to where it is solved, or all of it another day. */
import { holidaysAround } from './holidays.js';
import { nudgeRow, readNudges, solvingCard, type NudgeCardNeeds } from './nudge-card.js';
import type { Language, Nudge } from './ports.js';
import type { Actor } from './process/actor.js';
import { nudgeIn, nudges, putOffUntil } from './process/nudges.js';
import { sendCaseCard } from './send-case-card.js';
import type { NudgeNotes } from './steps/nudged.js';
import { showOwn, type WaitingNeeds } from './waiting-notes.js';

type Person = Extract<Actor, { kind: 'person' }>;

export function nudgeNotes(
  needs: NudgeCardNeeds & WaitingNeeds,
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
      const row = nudge && (await nudgeRow(needs, nudge, language));
      if (!row) return false;
      const { caseId, effect } = nudge;
      const sent = await sendCaseCard(needs, {
        caseId,
        person: actor.person,
        language,
        ...solvingCard(effect),
      });
      // The chief of a called unit has its summons.
      return sent || showOwn(needs, actor, language, row.ref);
    },
    putOff: async (delay) => {
      const gathered = (await own()).filter((nudge) => mayWait(nudge) && nudge.cardId !== undefined);
      const now = needs.clock.now();
      await needs.nudges.wait(
        gathered.map(({ id }) => id),
        putOffUntil(delay, now, holidaysAround(now)),
        cardId,
      );
    },
    putBack: async () => {
      if ((await own()).length > 0) await needs.nudges.putBack(cardId);
    },
  };
}

function mayWait({ effect }: Nudge): boolean {
  const name = nudgeIn(effect);
  return name !== undefined && nudges[name].comes === 'gathered';
}
