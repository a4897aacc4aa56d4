/** The records beside the case that an action may write: drafts, language, counts; and the birth of a case. */
import { randomInt } from 'node:crypto';
import type { Press } from './answer.js';
import { connectNotes } from './connect-notes.js';
import { chiefNotes } from './chief-notes.js';
import type { AccessLog, Cases, Clock, Directory, Drafts, Redirects, Reviews, SentCards } from './ports.js';
import type { Actor } from './process/actor.js';
import { caseId, caseRef, type CaseRef } from './process/ids.js';
import { dayOf } from './process/time.js';
import { shownState, type OwnCase } from './process/shown-state.js';
import type { Road } from './run-move.js';
import { uuidFrom } from './uuid-from.js';
import type { CaseCardNeeds } from './send-case-card.js';
import { unitsOf } from './units-of.js';
import { deviationNotes } from './deviation-notes.js';
import { dischargeNotes } from './discharge-notes.js';
import { documentNotes, type DocumentNoteNeeds } from './document-notes.js';
import { convening, pointOut } from './point-out.js';
import { nudgeNotes } from './nudge-notes.js';
import type { NudgeCardNeeds } from './nudge-card.js';
import type { Notes } from './steps/action.js';
import { reviewLog } from './review-log.js';
import { tellChiefs } from './tell-chiefs.js';
import type { TendNeeds } from './tend-connections.js';
import { showOwn, waitingNotes } from './waiting-notes.js';
import { followsWork, type FollowNeeds } from './weekly-digest.js';

export interface NoteNeeds extends CaseCardNeeds, NudgeCardNeeds, TendNeeds, DocumentNoteNeeds, FollowNeeds {
  readonly road: Road;
  readonly cases: Cases;
  readonly directory: Directory;
  readonly drafts: Drafts;
  readonly redirects: Redirects;
  readonly reviews: Reviews;
  readonly accessLog: AccessLog;
  readonly sentCards: SentCards;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Drafts hang on the card that they were begun from: two begun at once are not mixed up. */
export function draftsOf(cardId: string): string {
  return `card:${cardId}`;
}

export function makeNotes(
  needs: NoteNeeds,
  press: Pick<Press, 'actor' | 'at' | 'language'>,
  /** The card that is pressed, on which the answers of its triage hang: two begun at once are not mixed up. */
  cardId: string,
): Notes {
  const { actor, language } = press;
  if (actor.kind !== 'person') throw new Error('only a person writes notes');
  const draftOf = draftsOf(cardId);
  return {
    startCase: async (birth) => {
      const unit = await convening(needs, actor);
      if (!unit) return { refused: 'notObligedCircle' };
      // However it is pressed, one triage makes one case.
      const pressKey = needs.seal.pressKey(['born', cardId, actor.person]);
      const born = { ...birth, id: caseId(uuidFrom(pressKey)), unitId: unit.id, person: actor.person };
      const outcome = await needs.road.start({ birth: born, newRef, actor, pressKey });
      return outcome.ok ? { ref: outcome.sipCase.ref } : { refused: outcome.refusal.code };
    },
    endTriage: async (ending) => {
      const [unitId] = unitsOf(actor);
      if (!unitId || (await isAnswered(needs, actor, draftOf))) return;
      const now = needs.clock.now();
      await needs.redirects.count(ending, unitId, dayOf(now));
      if (ending === 'nekad') await tellChiefs(needs, unitId, now);
    },
    mayConvene: async () => (await convening(needs, actor)) !== undefined,
    pointOut: (unitId) => pointOut(needs, actor, unitId),
    setLanguage: (chosen) => needs.directory.setLanguage(actor.person, chosen),
    ...{ waiting: waitingNotes(needs, actor, language), myCases: () => casesOf(needs.cases, actor) },
    showCase: (ref) => showOwn(needs, actor, language, ref),
    nudges: nudgeNotes(needs, { actor, language, cardId }),
    ...{ connect: connectNotes(needs, actor), ...chiefNotes(needs, actor) },
    reviewLog: (page) => reviewLog(needs, actor, page),
    ...followsWork(needs, actor),
    ...{ ...documentNotes(needs, actor), ...dischargeNotes(needs, actor, cardId) },
    ...deviationNotes(needs, { actor, language, cardId }),
    keepDraft: (section, values) => needs.drafts.save(actor.person, draftOf, section, values),
    draft: (section) => needs.drafts.load(actor.person, draftOf, section),
  };
}

/** How others have answered is for whoever convenes or owns the plan: a called unit reads where the case is, no more. */
export async function casesOf(cases: Cases, actor: Actor): Promise<readonly OwnCase[]> {
  const reader = actor.kind === 'person' ? actor.person : undefined;
  const units = unitsOf(actor);
  const [found, held] = await Promise.all([cases.ofUnits(units, reader), cases.heldBy(units)]);
  const own = new Set(held.map(({ id }) => id));
  return found.map((each) => ({
    ref: each.ref,
    state: own.has(each.id) ? shownState(each) : each.state,
    ...(own.has(each.id) ? { startedAt: each.startedAt } : {}),
  }));
}

/** A press that comes twice is counted once: what was counted is remembered with the card's draft. */
async function isAnswered(
  { drafts }: NoteNeeds,
  actor: Extract<Actor, { kind: 'person' }>,
  draftOf: string,
): Promise<boolean> {
  if ((await drafts.load(actor.person, draftOf, 'ended')) !== undefined) return true;
  await drafts.save(actor.person, draftOf, 'ended', true);
  return false;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six random characters: 2^30 references, never derived from anybody (design 8.11). */
function newRef(): CaseRef {
  return caseRef(`SIP-${Array.from({ length: 6 }, () => crockford[randomInt(crockford.length)]).join('')}`);
}
