/** The Teams edge before a fake Microsoft, with a heart that remembers what it was asked. */
import { createServer, type Server } from 'node:http';
import type { Answer, ChannelChange, Choice, Found, Heard, Heart, Press, Seeking } from '../../src/answer.js';
import type {
  Conversations,
  Directory,
  Language,
  Installer,
  Installs,
  Person,
  Place,
  StoredConversation,
  Tenants,
} from '../../src/ports.js';
import type { PaceSettings } from '../../src/pace.js';
import type { Actor, Membership } from '../../src/process/actor.js';
import type { PersonKey, UnitId } from '../../src/process/ids.js';
import type { Tenant } from '../../src/process/tenant.js';
import { openTeams, type Teams } from '../../src/teams/open-teams.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';
import { readJson } from '../../src/web/json-body.js';
import { FreeTurns } from '../support/free-turns.js';
import { tenantId } from './activities.js';
import { appId, close, listen, type FakeMicrosoft } from './fake-microsoft.js';

export const card = { type: 'AdaptiveCard', version: '1.5', body: [] } as const;

export class FakeHeart implements Heart {
  readonly presses: Press[] = [];
  readonly heard: Heard[] = [];
  readonly changes: ChannelChange[] = [];
  readonly greeted: { at: Place; actor: Actor; language: Language }[] = [];
  readonly searches: Parameters<Heart['choices']>[0][] = [];
  answer: (press: Press) => Promise<Answer> = () => Promise.resolve({ kind: 'card', card });
  found: readonly Choice[] = [];
  readonly sought: Seeking[] = [];
  cases: (seeking: Seeking) => readonly Found[] = () => [];

  press(press: Press): Promise<Answer> {
    this.presses.push(press);
    return this.answer(press);
  }
  hear(heard: Heard): Promise<void> {
    this.heard.push(heard);
    return Promise.resolve();
  }
  choices(search: Parameters<Heart['choices']>[0]): Promise<readonly Choice[]> {
    this.searches.push(search);
    return Promise.resolve(this.found);
  }
  greet(at: Place, actor: Actor, language: Language): Promise<void> {
    this.greeted.push({ at, actor, language });
    return Promise.resolve();
  }
  channelChanged(change: ChannelChange): Promise<void> {
    this.changes.push(change);
    return Promise.resolve();
  }
  openLink(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  find(seeking: Seeking): Promise<readonly Found[]> {
    this.sought.push(seeking);
    return Promise.resolve(this.cases(seeking));
  }
  linkElsewhere(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

export class FakeConversations implements Conversations {
  readonly stored = new Map<string, StoredConversation>();

  remember(one: StoredConversation): Promise<void> {
    this.stored.set(`${one.tenantId} ${one.kind} ${one.address}`, one);
    return Promise.resolve();
  }
  find(...key: Parameters<Conversations['find']>): Promise<StoredConversation | undefined> {
    return Promise.resolve(this.stored.get(key.join(' ')));
  }
  someIn(tenantId: string): Promise<StoredConversation | undefined> {
    return Promise.resolve([...this.stored.values()].find((one) => one.tenantId === tenantId));
  }
  forget(...[tenantId, kind, address]: Parameters<Conversations['forget']>): Promise<void> {
    this.stored.delete(`${tenantId} ${kind} ${address}`);
    return Promise.resolve();
  }
}

/** Nobody has refused the app until it is said. */
class FakeInstalls implements Installs {
  readonly no = new Set<string>();

  mayTry(...whose: Parameters<Installs['mayTry']>): Promise<boolean> {
    return Promise.resolve(!this.no.has(whose.join(' ')));
  }
  refused(...whose: Parameters<Installs['refused']>): Promise<void> {
    return Promise.resolve(void this.no.add(whose.join(' ')));
  }
}

class FakeTenants implements Pick<Tenants, 'find'> {
  readonly known = new Map<string, Tenant>();

  find(id: string): Promise<Tenant | undefined> {
    return Promise.resolve(this.known.get(id));
  }
  /** By default Sara's organisation is let in. */
  set(changes: Partial<Tenant> & { readonly id?: string } = {}): void {
    const usual = {
      id: tenantId,
      name: 'Partille kommun',
      status: 'allowed',
      language: 'sv',
      settings: {},
    } as const;
    const tenant = { ...usual, ...changes };
    this.known.set(tenant.id, tenant);
  }
}

function fakeDirectory(memberships: readonly Membership[] = []) {
  const people = new Map<PersonKey, Person>();
  const known: Pick<Directory, 'person' | 'membershipsOf' | 'dispatchesOf' | 'rememberPerson'> = {
    person: (key) => Promise.resolve(people.get(key)),
    membershipsOf: () => Promise.resolve(memberships),
    dispatchesOf: () => Promise.resolve([]),
    rememberPerson: (person) => Promise.resolve(void people.set(person.key, person)),
  };
  return { people, directory: known as Directory };
}

export interface LogLine {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface BotForTest {
  readonly heart: FakeHeart;
  readonly conversations: FakeConversations;
  readonly turns: FreeTurns;
  readonly people: ReadonlyMap<PersonKey, Person>;
  readonly tenants: FakeTenants;
  readonly teams: Teams;
  readonly log: readonly LogLine[];
  post(activity: unknown, authorization?: string): Promise<{ status: number; body: unknown; text: string }>;
  close(): Promise<void>;
}

interface Changes {
  readonly answerWithinMs?: number;
  readonly callLimitMs?: number;
  readonly personsPace?: PaceSettings;
  readonly memberships?: readonly Membership[];
  readonly installer?: Installer;
}

const staffOfBup: readonly Membership[] = [{ unitId: 'bup-oster' as UnitId, role: 'staff' }];

export async function openBotForTest(
  microsoft: FakeMicrosoft,
  { memberships = staffOfBup, installer, ...limits }: Changes = {},
): Promise<BotForTest> {
  const heart = new FakeHeart();
  const conversations = new FakeConversations();
  const { people, directory } = fakeDirectory(memberships);
  const tenants = new FakeTenants();
  tenants.set();
  const turns = new FreeTurns();
  const log: LogLine[] = [];
  const note = (facts: object, message: string) =>
    void log.push({ facts: facts as LogLine['facts'], message });
  const teams = openTeams({
    addressOf: () => Promise.resolve(undefined),
    settings: {
      appId,
      metadataUrl: `${microsoft.url}/openid`,
      localBearer: 'local-connector',
      serviceUrls: [microsoft.url],
      ...limits,
    },
    heart: () => heart,
    directory,
    tenants,
    conversations,
    turns,
    installer,
    installs: new FakeInstalls(),
    texts: (language) => (language === 'sv' ? sv : en),
    log: { warn: note, error: note },
  });
  const server = serve(teams);
  const url = await listen(server);
  return {
    heart,
    conversations,
    turns,
    people,
    tenants,
    teams,
    log,
    post: async (activity, authorization) => {
      const header = authorization ?? `Bearer ${await microsoft.token()}`;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(header === '' ? {} : { authorization: header }) },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, text, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    close: () => close(server),
  };
}

function serve(teams: Teams): Server {
  return createServer((req, res) => {
    void readJson(req, 100_000).then((read) =>
      teams.handle({ headers: req.headers, body: read.ok ? read.body : undefined }, res),
    );
  });
}
