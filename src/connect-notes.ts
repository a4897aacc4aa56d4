/** What an administrator does about the doors of the own principal's units: codes, answers to channels, mailbox and order. */
import { randomInt } from 'node:crypto';
import type { Connections, Directory, Place } from './ports.js';
import type { Actor } from './process/actor.js';
import {
  codeAlphabet,
  codeLength,
  codeMinutes,
  minutesAfter,
  principalsConnected,
  type Connection,
} from './process/connection.js';
import { instant, type PrincipalId, type UnitId } from './process/ids.js';
import type { Unit } from './process/world.js';
import type { CardSeal } from './seal-card.js';
import type { Connecting, ConnectNotes, ConnectQuestion, UnitDoors } from './steps/action.js';
import { questionOf } from './connect-question.js';
import { tendChannels, type TendNeeds } from './tend-connections.js';

export type ConnectNeeds = TendNeeds & { readonly connections: Connections };
type Person = Extract<Actor, { kind: 'person' }>;

/** Keyed, so that whoever has the database cannot try all codes against it within their quarter of an hour. */
export function codeHash(seal: CardSeal, code: string): string {
  return seal.codeHash(['connection-code', code]);
}

export function connectNotes(needs: ConnectNeeds, actor: Person): ConnectNotes {
  return { ...ownDoors(needs, actor), ...questions(needs, actor) };
}

/** Whatever is pressed, the right is looked up anew, and no unit but the own principal's is touched. */
async function ownUnit(needs: ConnectNeeds, actor: Person, unitId: UnitId): Promise<Unit | undefined> {
  const [unit] = await needs.directory.units([unitId]);
  const principals = await administered(needs.directory, actor);
  return unit && !unit.closed && principals.includes(unit.principalId) ? unit : undefined;
}

function ownDoors(
  needs: ConnectNeeds,
  actor: Person,
): Pick<ConnectNotes, 'overview' | 'doors' | 'makeCode' | 'disconnect' | 'setDoors'> {
  const { connections, clock } = needs;
  return {
    overview: () => overviewFor(needs, actor),
    async doors(unitId) {
      const unit = await ownUnit(needs, actor, unitId);
      return unit && doorsFor(needs, unit);
    },
    makeCode: (unitId) => makeCode(needs, actor, unitId),
    async disconnect(unitId) {
      if (!(await ownUnit(needs, actor, unitId))) return false;
      const done = await connections.disconnect(unitId, actor.person, instant(clock.now()));
      await tendChannels(needs);
      return done;
    },
    async setDoors(unitId, doors) {
      if (!(await ownUnit(needs, actor, unitId))) return false;
      await connections.setDoors(unitId, doors);
      return true;
    },
  };
}

async function makeCode(needs: ConnectNeeds, actor: Person, unitId: UnitId) {
  if (!(await ownUnit(needs, actor, unitId))) return undefined;
  const code = newCode();
  const now = needs.clock.now();
  const expiresAt = minutesAfter(now, codeMinutes);
  const [tenantId = ''] = actor.person.split('/');
  const hashed = { id: needs.newId(), codeHash: codeHash(needs.seal, code) };
  const made = { ...hashed, tenantId, unitId, madeBy: actor.person, at: instant(now), expiresAt };
  await needs.connections.offer(made);
  return { code, until: expiresAt };
}

function questions(
  needs: ConnectNeeds,
  actor: Person,
): Pick<ConnectNotes, 'question' | 'approve' | 'refuse'> {
  const { connections, clock } = needs;
  const now = () => instant(clock.now());
  const standing = async (found: Connection) =>
    stateOf((await connections.find(found.id)) ?? found, clock.now());
  const answered = async (
    id: string,
    answer: (found: Connection) => Promise<ConnectQuestion['state']>,
  ): Promise<ConnectQuestion | undefined> => {
    const found = await connections.find(id);
    if (!found || !(await ownUnit(needs, actor, found.unitId))) return undefined;
    const question = await questionOf(needs.directory, found);
    const state = await answer(found);
    await tendChannels(needs);
    return { ...question, state };
  };
  return {
    question: (id) => answered(id, standing),
    approve: (id) =>
      answered(id, async (found) => {
        const outcome = await connections.approve(id, actor.person, now());
        return outcome === 'tooLate' ? standing(found) : outcome;
      }),
    refuse: (id) =>
      answered(id, async (found) => {
        await connections.refuse(id, actor.person, now());
        return standing(found);
      }),
  };
}

/** The principals whose units this person administers. */
export async function administered(directory: Directory, actor: Actor): Promise<readonly PrincipalId[]> {
  if (actor.kind !== 'person') return [];
  const units = await directory.units(actor.memberships.map(({ unitId }) => unitId));
  return principalsConnected(actor, units, await directory.principals());
}

async function overviewFor(needs: ConnectNeeds, actor: Person): Promise<Connecting | undefined> {
  const principals = await administered(needs.directory, actor);
  if (principals.length === 0) return undefined;
  const units = (await Promise.all(principals.map((id) => needs.directory.unitsOfPrincipal(id)))).flat();
  const questions = await needs.connections.questions(principals, instant(needs.clock.now()));
  return {
    units: units
      .filter(({ kind }) => kind !== 'sip-support')
      .slice(0, mostListed)
      .map(({ id, name }) => ({ id, name })),
    questions: await Promise.all(questions.map((one) => questionOf(needs.directory, one))),
  };
}

/** Teams shows no more at once; the others are found by typing. */
const mostListed = 15;

async function doorsFor({ connections, messenger }: ConnectNeeds, unit: Unit): Promise<UnitDoors> {
  const connection = await connections.ofUnit(unit.id);
  const place: Place | undefined =
    (unit.channel && {
      tenantId: unit.channel.tenantId,
      door: 'channel',
      address: unit.channel.channelId,
    }) ||
    undefined;
  const named = connection?.channel;
  return {
    id: unit.id,
    name: unit.name,
    channel: place && {
      teamName: named?.teamName ?? '',
      channelName: named?.channelName ?? '',
      reached: await messenger.reaches(place),
    },
    mail: unit.mail ?? '',
    order: unit.doorOrder ?? 'channelThenMail',
    fallbackHours: unit.fallbackHours,
  };
}

/** What an answer that came late is told. */
function stateOf({ state, expiresAt }: Connection, now: Date): ConnectQuestion['state'] {
  if (state === 'claimed') return new Date(expiresAt) <= now ? 'tooOld' : 'asked';
  if (state === 'approved' || state === 'refused') return state;
  return 'tooOld';
}

function newCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');
}
