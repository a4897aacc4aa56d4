/** The records beside the case that an action may write: drafts, language, counts; and the birth of a case. */
import { randomInt } from 'node:crypto';
import type { Press } from './answer.js';
import type { Cases, Clock, Directory, Drafts, Redirects, SentCards } from './ports.js';
import type { Actor } from './process/actor.js';
import { caseId, caseRef, type CaseRef, type UnitId } from './process/ids.js';
import { dayOf } from './process/time.js';
import type { Road } from './run-move.js';
import { uuidFrom } from './uuid-from.js';
import { sendCaseCard, type CaseCardNeeds } from './send-case-card.js';
import type { Notes } from './steps/action.js';

export interface NoteNeeds extends CaseCardNeeds {
  readonly road: Road;
  readonly cases: Cases;
  readonly directory: Directory;
  readonly drafts: Drafts;
  readonly redirects: Redirects;
  readonly sentCards: SentCards;
  readonly clock: Clock;
  readonly newId: () => string;
}

const triage = 'triage';

export function makeNotes(
  needs: NoteNeeds,
  press: Pick<Press, 'actor' | 'at' | 'language'>,
  pressKey: string,
): Notes {
  const { actor } = press;
  if (actor.kind !== 'person') throw new Error('only a person writes notes');
  const unit = homeUnit(actor);
  return {
    startCase: async (answers, reason) => {
      if (!unit) return { refused: 'notObligedCircle' };
      const birth = {
        id: caseId(uuidFrom(pressKey)),
        answers,
        unitId: unit,
        person: actor.person,
        ...(reason ? { reason } : {}),
      };
      const outcome = await needs.road.start({ birth, newRef, actor, pressKey });
      return outcome.ok ? { ref: outcome.sipCase.ref } : { refused: outcome.refusal.code };
    },
    countRedirect: async (process) => {
      if (unit) await needs.redirects.count(process, unit, dayOf(needs.clock.now()));
    },
    setLanguage: (language) => needs.directory.setLanguage(actor.person, language),
    myCases: () => casesOf(needs.cases, actor),
    showCase: async (ref) => {
      const found = await needs.cases.findByRef(caseRef(ref), unitsOf(actor));
      return found
        ? sendCaseCard(needs, { caseId: found.id, person: actor.person, language: press.language })
        : false;
    },
    keepDraft: (section, values) => needs.drafts.save(actor.person, triage, section, values),
    draft: (section) => needs.drafts.load(actor.person, triage, section),
  };
}

export async function casesOf(cases: Cases, actor: Actor) {
  return (await cases.ofUnits(unitsOf(actor))).map(({ ref, state }) => ({ ref, state }));
}

/** Only units for which one works: a coordinator, an administrator or a log reviewer sees no cases. */
export function unitsOf(actor: Actor): readonly UnitId[] {
  if (actor.kind !== 'person') return [];
  return actor.memberships
    .filter(({ role }) => role === 'staff' || role === 'dispatcher' || role === 'chief')
    .map(({ unitId }) => unitId);
}

function homeUnit(actor: Actor): UnitId | undefined {
  return unitsOf(actor)[0];
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six random characters: 2^30 references, never derived from anybody (design 8.11). */
function newRef(): CaseRef {
  return caseRef(`SIP-${Array.from({ length: 6 }, () => crockford[randomInt(crockford.length)]).join('')}`);
}
