/** The local API as a scenario calls it: asks again while the product is away, and waits until what was promised is done. */
import { sv } from '../../texts/sv.js';
import type { ApiIdle, ApiInbox, PressAnswer } from '../api.js';

export interface LocalApiOptions {
  readonly url: string;
  /** Called when the product does not answer; resolves when it should be tried again. */
  readonly whenAway?: (() => Promise<void>) | undefined;
}

export class ScenarioTrouble extends Error {
  override readonly name = 'ScenarioTrouble';

  constructor(
    message: string,
    readonly buttonIsGone = false,
  ) {
    super(message);
  }
}

export const triesWhenAway = 60;
/** Each waits ten seconds at most. */
const triesToSettle = 4;

export function openLocalApi({ url, whenAway }: LocalApiOptions) {
  const call = async (method: string, path: string, body?: object, away = whenAway): Promise<unknown> => {
    for (let tries = 0; ; tries += 1) {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { 'x-sip-local': '1', ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.text();
      if (answer.ok) return JSON.parse(text);
      if (answer.status < 500 || !away || tries >= triesWhenAway) {
        const gone = answer.status === 400 && /"field":"(title|dialog)"/.test(text);
        throw new ScenarioTrouble(`${method} ${path}: ${String(answer.status)} ${text.slice(0, 400)}`, gone);
      }
      await away();
    }
  };
  // The stage's own types say what it answers (src/local/api.ts); both ends are in this repository.
  const get = async <T>(path: string) => (await call('GET', path)) as T;
  const post = async <T>(path: string, body: object) => (await call('POST', path, body)) as T;
  const inboxOf = (person: string) => get<ApiInbox>(`/local/people/${person}/inbox`);

  /** Whoever looks waits until what was promised is done; after a kill that may take a few seconds. */
  const settled = async () => {
    for (let tries = 0; tries < triesToSettle; tries += 1)
      if ((await get<ApiIdle>('/local/idle')).idle) return;
    throw new ScenarioTrouble('what was promised is not being done');
  };
  /** Pressed again while the product is away or busy; a try that got through may have taken the button with it. */
  const pressed = async (person: string, body: object): Promise<PressAnswer> => {
    let again = false;
    const tries = async () => {
      again = true;
      await whenAway?.();
    };
    const gone = async () => ({ status: 200, inbox: await inboxOf(person) });
    for (;;) {
      try {
        const path = `/local/people/${person}/press`;
        const answer = (await call('POST', path, body, whenAway && tries)) as PressAnswer;
        if (answer.message !== sv.teams.working) return answer;
      } catch (error) {
        if (again && error instanceof ScenarioTrouble && error.buttonIsGone) return gone();
        throw error;
      }
      again = true;
      await settled();
    }
  };
  return { get, post, inboxOf, settled, pressed };
}
