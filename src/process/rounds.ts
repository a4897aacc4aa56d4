/** A case may call more than once: to its plan, to a follow-up, at a discharge. What was called before stays countable as it was. */
import type { Instant, UnitId } from './ids.js';
import type { Recipient, Round, SipCase } from './sip-case.js';

type Called = Pick<
  SipCase,
  'legalBasis' | 'discharge' | 'summonedAt' | 'recipients' | 'convener' | 'earlierRounds'
>;

/** One calling, over or not. */
export type Calling = Omit<Round, 'until' | 'within'>;

type AnyRound = Calling & Pick<Round, 'within'>;

/** All of them, the one that runs last; each summons stands in the one that it was sent in. */
export function roundsOf(sipCase: Called): readonly Calling[] {
  const rounds: readonly AnyRound[] = [...(sipCase.earlierRounds ?? []), asRound(sipCase)];
  return rounds.map(withoutCopies);
}

/** Whoever was called to what was taken back stands as withdrawn in what goes on, too. */
function withoutCopies(round: AnyRound, index: number, all: readonly AnyRound[]): Calling {
  const begins = all.slice(0, index).findLastIndex(({ within }) => !within) + 1;
  const elsewhere = all.slice(begins, index).flatMap(({ recipients }) => recipients);
  const isCopy = ({ id, answerBy, state }: Recipient) =>
    state === 'withdrawn' && elsewhere.some((one) => one.id === id && one.answerBy === answerBy);
  return round.within ? round : { ...round, recipients: round.recipients.filter((one) => !isCopy(one)) };
}

/** When it first called to anything; a case from before that was kept has it in its callings. */
export function firstCallOf(sipCase: Called & Pick<SipCase, 'firstSummonedAt'>): Instant | undefined {
  const all = roundsOf(sipCase).flatMap(({ summonedAt }) => summonedAt ?? []);
  return sipCase.firstSummonedAt ?? all.sort()[0];
}

/** Kept when another calling begins. */
export function withRoundKept(sipCase: Called, until: Instant): { readonly earlierRounds: readonly Round[] } {
  return { earlierRounds: [...(sipCase.earlierRounds ?? []), { ...asRound(sipCase), until }] };
}

/**
 * A calling that was taken back leaves the one before it as it was, and stands within it as far as anybody had
 * been called; undefined where none had.
 */
export function takenBack(sipCase: Called, within: Instant, until: Instant): Round | undefined {
  const { recipients, ...round } = asRound(sipCase);
  const called = recipients.filter(({ state }) => state !== 'chosen');
  return called.length > 0 ? { ...round, recipients: called, within, until } : undefined;
}

/** The calling that a meeting then was held in, or a plan made in; undefined where it is the one that runs. */
export function roundAt(
  { earlierRounds = [] }: Pick<Called, 'earlierRounds'>,
  then: Instant,
): Round | undefined {
  return earlierRounds.find(({ until, within }) => then < until && !within);
}

/** Whose case it was then. */
export function convenedAt({ earlierRounds = [], convener }: Called, then: Instant): UnitId {
  const round = earlierRounds.find(({ until, within }) => then < until && (!within || within <= then));
  return round?.unitId ?? convener.unitId;
}

function asRound({ convener, legalBasis, discharge, summonedAt, recipients }: Called): Calling {
  return {
    unitId: convener.unitId,
    legalBasis,
    ...(discharge ? { discharge } : {}),
    ...(summonedAt ? { summonedAt } : {}),
    recipients,
  };
}
