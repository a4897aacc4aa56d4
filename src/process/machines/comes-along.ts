/** What keeps a linked case from a joint meeting, condition by condition: a no names it, and so do the dialogs before. */
import { covers, linkedIn, together } from '../linked.js';
import type { CaseRef } from '../ids.js';
import type { MissingItem } from '../refusals.js';
import type { CaseState, SipCase } from '../sip-case.js';
import type { World } from '../world.js';
import { stands } from './called-off.js';
import { callable, type Calling } from './case-call.js';
import { missingSides } from './minimum.js';
import { isPaused } from './paused.js';

/** While a case may meet together with others. */
export const joinsDuring: readonly CaseState[] = ['readyToCall', 'called', 'meetingBooked'];

/** A linked case as it stands: what a booking from here would make of the two. */
export interface LinkedStanding {
  readonly ref: CaseRef;
  /** The two have a joint meeting, or one of them is booking it. */
  readonly joint: boolean;
  /** What keeps it away; nothing where the next booking is for both. */
  readonly lacks: readonly MissingItem[];
}

export function linkedStandings(
  sipCase: SipCase,
  { now, world }: { readonly now: Date; readonly world: World },
): readonly LinkedStanding[] {
  const others = linkedIn(sipCase, world);
  const all = [sipCase, ...others];
  return others.map((other) => {
    const lacks = keptFrom(sipCase, { sipCase: other, now, world });
    const rest = all.filter(({ id }) => id !== other.id);
    const known = rest.every((each) => covers(other, each, world)) && covers(sipCase, other, world);
    return {
      ref: other.ref,
      joint: (together(other, sipCase.id) ?? together(sipCase, other.id)) !== undefined,
      lacks: lacks.length > 0 || known ? lacks : ['linkedUncovered'],
    };
  });
}

/** What keeps `theirs` from meeting with this case, whatever the time is; nothing when it may come. */
export function keptFrom(sipCase: SipCase, theirs: Calling): readonly MissingItem[] {
  const { sipCase: other, world } = theirs;
  const called = joinsDuring.includes(other.state);
  const consent = consentLacks(theirs);
  if (consent) return [consent];
  if (!called) return [whyNotCalled(other)];
  const sides = missingSides(other, world).map((side) =>
    side === 'municipalSide' ? 'linkedMunicipalSide' : 'linkedRegionalSide',
  );
  const meeting = hasAnother(sipCase, other) ? 'bothHaveMeetings' : 'linkedHasMeeting';
  return [...sides, ...(hasAnother(other, sipCase) ? [meeting as MissingItem] : [])];
}

function whyNotCalled(other: SipCase): MissingItem {
  if (isPaused(other)) return 'linkedPaused';
  return other.state === 'closed' ? 'linkedClosed' : 'linkedHasMet';
}

function consentLacks(theirs: Calling): MissingItem | undefined {
  const { state } = theirs.sipCase;
  if (beforeConsent.includes(state)) return 'linkedConsent';
  if (!joinsDuring.includes(state) && !isPaused(theirs.sipCase)) return undefined;
  const no = callable(theirs);
  if (!no) return undefined;
  if (no.code === 'consentTooOld') return 'linkedConsentOld';
  return no.code === 'consentExcludes' || no.code === 'outsideConsent' ? 'linkedUncovered' : 'linkedConsent';
}

const beforeConsent: readonly CaseState[] = ['preparing', 'obtainingConsent', 'consentRefused'];

/** A meeting that is not the other one's too. */
function hasAnother({ meetings }: SipCase, other: SipCase): boolean {
  return meetings.some(({ state, joint }) => stands(state) && !joint?.includes(other.id));
}
