/** What waits for one's own units, listed in chat: summonses to answer, and measures to do (R68). */
import type { Cases, Language } from './ports.js';
import type { Actor } from './process/actor.js';
import { caseRef } from './process/ids.js';
import { waitingSummonses, waitingTasks } from './process/waiting.js';
import { sendCaseCard, type CardAbout, type CaseCardNeeds } from './send-case-card.js';
import type { WaitingNotes, WaitingRow, Waits } from './steps/waits.js';
import { unitsOf } from './units-of.js';

export interface WaitingNeeds extends CaseCardNeeds {
  readonly cases: Cases;
}

type Person = Extract<Actor, { kind: 'person' }>;

export function waitingNotes(needs: WaitingNeeds, actor: Person, language: Language): WaitingNotes {
  return {
    list: async (what) => (await waits(needs.cases, actor, what)).map(({ row }) => row),
    show: async (what, on) => {
      const found = (await waits(needs.cases, actor, what)).find(({ row }) => row.on === on);
      if (!found) return false;
      const { caseId, about } = found;
      return sendCaseCard(needs, { caseId, person: actor.person, language, about });
    },
  };
}

/** The case's card to whoever convenes or owns the plan; to a called unit the summons that it has (R68). */
export async function showOwn(
  needs: WaitingNeeds,
  actor: Person,
  language: Language,
  ref: string,
): Promise<boolean> {
  const units = unitsOf(actor);
  const found = await needs.cases.findByRef(caseRef(ref), units, actor.person);
  if (!found) return false;
  const to = { caseId: found.id, person: actor.person, language };
  if (await sendCaseCard(needs, to)) return true;
  const asked = (await needs.cases.askedOf(units, actor.person)).find(({ id }) => id === found.id);
  const own = asked?.recipients.find(
    ({ atUnitId, state }) => atUnitId !== undefined && units.includes(atUnitId) && state !== 'withdrawn',
  );
  return own ? sendCaseCard(needs, { ...to, about: { recipientId: own.id } }) : false;
}

/** How many there are of each, for whoever asks what can be done now. */
export async function countWaiting(
  cases: Cases,
  actor: Actor,
): Promise<{ readonly summonses: number; readonly tasks: number }> {
  if (actor.kind !== 'person') return { summonses: 0, tasks: 0 };
  const units = unitsOf(actor);
  const asked = await cases.askedOf(units, actor.person);
  return { summonses: waitingSummonses(asked, units).length, tasks: waitingTasks(asked, units).length };
}

interface Found {
  readonly row: WaitingRow;
  readonly caseId: Parameters<typeof sendCaseCard>[1]['caseId'];
  readonly about: CardAbout;
}

async function waits(cases: Cases, actor: Person, what: Waits): Promise<readonly Found[]> {
  const units = unitsOf(actor);
  const asked = await cases.askedOf(units, actor.person);
  const found = what === 'summonses' ? waitingSummonses(asked, units) : waitingTasks(asked, units);
  return found.flatMap((each): Found[] => {
    const caseId = asked.find(({ ref }) => ref === each.ref)?.id;
    if (!caseId) return [];
    return 'taskId' in each
      ? [
          {
            caseId,
            row: { on: each.taskId, ref: each.ref, day: each.due, state: each.state },
            about: { taskId: each.taskId },
          },
        ]
      : [
          {
            caseId,
            row: {
              on: each.recipientId,
              ref: each.ref,
              day: each.answerBy,
              state: each.received ? 'received' : 'sent',
            },
            about: { recipientId: each.recipientId },
          },
        ];
  });
}
