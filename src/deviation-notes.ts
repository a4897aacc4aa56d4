/** A deviation that somebody begins in one of their own cases: the case's convener gets its card, and so do they. */
import type { Cases, Language } from './ports.js';
import type { Actor } from './process/actor.js';
import { caseRef, deviationId } from './process/ids.js';
import type { RefusalCode } from './process/refusals.js';
import type { StartedTrigger } from './process/sip-case.js';
import type { Road } from './run-move.js';
import { sendCaseCard, type CaseCardNeeds } from './send-case-card.js';
import { unitsOf } from './units-of.js';
import { uuidFrom } from './uuid-from.js';
import type { Notes } from './steps/action.js';

interface DeviationNoteNeeds extends CaseCardNeeds {
  readonly road: Road;
  readonly cases: Cases;
}

interface Starting {
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly language: Language;
  readonly cardId: string;
}

export function deviationNotes(needs: DeviationNoteNeeds, starting: Starting): Pick<Notes, 'startDeviation'> {
  return { startDeviation: (ref, trigger) => startDeviation(needs, starting, { ref, trigger }) };
}

/** The process says whether this unit may; the case is found only among its own. The same press twice begins one. */
async function startDeviation(
  needs: DeviationNoteNeeds,
  { actor, language, cardId }: Starting,
  { ref, trigger }: { readonly ref: string; readonly trigger: StartedTrigger },
): Promise<RefusalCode | undefined> {
  const { person } = actor;
  const found = await needs.cases.findByRef(caseRef(ref), unitsOf(actor), person);
  if (!found) return 'noSuchCase';
  const pressKey = needs.seal.pressKey(['deviation', cardId, ref, trigger, person]);
  const id = deviationId(uuidFrom(pressKey));
  const move = { kind: 'startDeviation', deviationId: id, trigger } as const;
  const outcome = await needs.road.runMove({ caseId: found.id, move, actor, pressKey });
  if (!outcome.ok) return outcome.refusal.code;
  // Whoever convenes is sent it by what the move promises.
  const isTheirs = outcome.sipCase.convener.person === person;
  if (!isTheirs && !outcome.repeat)
    await sendCaseCard(needs, { caseId: found.id, person, language, about: { deviationId: id } });
  return undefined;
}
