/** THE ROAD: load -> decide -> save case, log and promised follow-ups in one write. Nothing else changes a case. */
import { birthSettings } from './birth-settings.js';
import { loadWorld } from './load-world.js';
import type { Cases, CaseWrite, Clock, Directory, LogEntry, Tenants } from './ports.js';
import type { Actor } from './process/actor.js';
import { decide, type Moved } from './process/decide.js';
import { nextDue } from './process/deadlines.js';
import { instant, type CaseId } from './process/ids.js';
import { asksLinkedCases, linkedIds, meetsTogetherWith } from './process/linked.js';
import type { Move } from './process/moves.js';
import { isProtected } from './process/protection.js';
import type { Refusal } from './process/refusals.js';
import type { ProcessSettings } from './process/settings.js';
import type { SipCase } from './process/sip-case.js';
import type { Birth } from './process/triage.js';
import { startCase } from './process/triage.js';

export interface MoveRequest {
  readonly caseId: CaseId;
  readonly move: Move;
  readonly actor: Actor;
  /** The same press twice has the same key: it is one move with one answer. */
  readonly pressKey?: string;
}

export type Outcome =
  | { readonly ok: true; readonly sipCase: SipCase; readonly repeat: boolean }
  | { readonly ok: false; readonly refusal: Refusal; readonly sipCase: SipCase | undefined };

export interface StartRequest {
  readonly birth: Omit<Birth, 'ref'>;
  /** Asked again when a reference is taken. */
  readonly newRef: () => Birth['ref'];
  readonly actor: Actor;
  readonly pressKey: string;
}

export interface Road {
  /** Safe to call from any number of instances at once; throws only for faults. */
  runMove(request: MoveRequest): Promise<Outcome>;
  /** A case is born at the result of a triage (design 8.3). */
  start(request: StartRequest): Promise<Outcome>;
}

export interface RoadNeeds {
  readonly cases: Cases;
  readonly directory: Directory;
  readonly tenants: Tenants;
  readonly clock: Clock;
  readonly settings: ProcessSettings;
  /** A hint that promised follow-ups wait; they are found without it too. */
  promised(): void;
}

const clashesBeforeGivingUp = 20;

export function openRoad(needs: RoadNeeds): Road {
  return {
    runMove: (request) => runMove(needs, request),
    start: (request) => start(needs, request),
  };
}

async function runMove(needs: RoadNeeds, request: MoveRequest): Promise<Outcome> {
  const { caseId, move, actor, pressKey } = request;
  if (pressKey !== undefined && (await needs.cases.pressed(pressKey))) return repeated(needs, request);
  for (let clashes = 0; clashes < clashesBeforeGivingUp; clashes += 1) {
    if (clashes > 0) await pauseAfter(clashes);
    const sipCase = await needs.cases.load(caseId);
    if (!sipCase) return { ok: false, refusal: { code: 'unknownSubject' }, sipCase: undefined };
    const now = needs.clock.now();
    const linked = await linkedCases(needs.cases, sipCase, move);
    const world = await loadWorld(needs.directory, needs.settings, now, { sipCase, move, linked });
    const decision = decide(sipCase, move, actor, now, world);
    if (!decision.ok) {
      await needs.cases.note(
        caseId,
        entryFor(request, now, { outcome: 'refused', refusal: decision.refusal.code }, told(sipCase)),
      );
      return { ok: false, refusal: decision.refusal, sipCase };
    }
    const result = await needs.cases.save({
      ...written(decision, request, now),
      dueAt: nextDue(decision.sipCase, world),
      alsoRead: linked,
    });
    if (result === 'repeat') return repeated(needs, request);
    if (result === 'clash') continue;
    needs.promised();
    return { ok: true, sipCase: decision.sipCase, repeat: false };
  }
  throw new Error(`case ${caseId} was changed by others ${clashesBeforeGivingUp} times during ${move.kind}`);
}

/** Those who clash again and again come back one by one: a family of linked cases reads each other. */
function pauseAfter(clashes: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(clashes * 5, 100)));
}

/**
 * The cases that this one is linked with, meets with, or is to: the process asks each of them (own consent each, one meeting),
 * and what it has heard still holds when the move is saved.
 */
async function linkedCases(cases: Cases, sipCase: SipCase, move: Move): Promise<readonly SipCase[]> {
  if (!asksLinkedCases.includes(move.kind)) return [];
  const found =
    move.kind === 'linkCase' ? await cases.findByRef(move.ref, [sipCase.convener.unitId]) : undefined;
  const ids = new Set([
    ...linkedIds(sipCase),
    ...meetsTogetherWith(sipCase),
    ...(found ? [found.id] : []),
    ...(move.kind === 'joinMeeting' ? move.joint : []),
  ]);
  ids.delete(sipCase.id);
  const loaded = await Promise.all([...ids].map((id) => cases.load(id)));
  return loaded.filter((each): each is SipCase => each !== undefined);
}

function written(decision: Moved, request: MoveRequest, now: Date): Omit<CaseWrite, 'dueAt'> {
  const { from, to } = decision;
  return {
    sipCase: decision.sipCase,
    entry: {
      ...entryFor(request, now, { outcome: 'moved' }, { ...told(decision.sipCase), facts: { from, to } }),
      sealed: decision.move,
    },
    effects: decision.effects,
    ...(request.pressKey === undefined ? {} : { pressKey: request.pressKey }),
  };
}

/** A doubled press gives the same answer: the case as it stands, logged as a repeat. */
async function repeated(needs: RoadNeeds, request: MoveRequest): Promise<Outcome> {
  const sipCase = await needs.cases.load(request.caseId);
  if (!sipCase) return { ok: false, refusal: { code: 'unknownSubject' }, sipCase: undefined };
  await needs.cases.note(
    request.caseId,
    entryFor(request, needs.clock.now(), { outcome: 'repeat' }, told(sipCase)),
  );
  return { ok: true, sipCase, repeat: true };
}

async function start(needs: RoadNeeds, { birth, newRef, actor, pressKey }: StartRequest): Promise<Outcome> {
  const now = needs.clock.now();
  const around = await loadWorld(needs.directory, needs.settings, now, { unitIds: [birth.unitId] });
  const world = { ...around, settings: await birthSettings(needs.tenants, around, birth.unitId) };
  for (;;) {
    const born = startCase({ ...birth, ref: newRef() }, actor, now, world);
    if (!born.ok) return { ok: false, refusal: { code: born.refusal }, sipCase: undefined };
    const { sipCase } = born;
    const facts = { decision: sipCase.decision };
    const entry = { kind: 'startCase', actor, at: instant(now), outcome: 'moved', facts } as const;
    const effects = [{ do: 'send', card: 'case', to: 'convener' }] as const;
    const result = await needs.cases.create({
      sipCase,
      entry,
      effects,
      dueAt: nextDue(sipCase, world),
      pressKey,
    });
    if (result === 'refTaken') continue;
    if (result === 'saved') needs.promised();
    const standing = result === 'saved' ? sipCase : await needs.cases.load(birth.id);
    if (!standing) throw new Error(`case ${birth.id} was started before and is gone`);
    return { ok: true, sipCase: standing, repeat: result === 'repeat' };
  }
}

function entryFor(
  { move, actor }: MoveRequest,
  now: Date,
  outcome: Pick<LogEntry, 'outcome' | 'refusal'>,
  { facts = {}, hidesUnits }: Told,
): LogEntry {
  const { unitId, ...ids } = idsOf(move);
  const clear = { ...facts, ...ids, ...(unitId === undefined || hidesUnits ? {} : { unitId }) };
  return { kind: move.kind, actor, at: instant(now), ...outcome, facts: clear };
}

/** What a line of the log may say beside the move: of a protected case not even a unit (R69). */
interface Told {
  readonly facts?: LogEntry['facts'];
  readonly hidesUnits: boolean;
}

function told(sipCase: SipCase): Told {
  return { hidesUnits: isProtected(sipCase) };
}

/** Ids and enums of a move: never a text. */
function idsOf(move: Move): LogEntry['facts'] {
  const ids = ['recipientId', 'meetingId', 'taskId', 'deviationId', 'unitId', 'giver'] as const;
  const entries = ids.flatMap((name) => {
    const value = (move as Partial<Record<(typeof ids)[number], string>>)[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
