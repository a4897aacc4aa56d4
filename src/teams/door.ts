/** POST /api/messages: who may speak at all. Says no in our own words, and runs a turn for the rest. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { metadataUrlOf, type Adapter, type TeamsSettings, type TurnAnswer } from './adapter.js';
import type { NoteFault } from './faults.js';
import { openTokenCheck } from './token-check.js';

/** The body is parsed, and its size limited, by the server. */
export interface MessageRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body?: unknown;
}
export type HandleMessage = (req: MessageRequest, res: ServerResponse) => Promise<void>;

export interface DoorNeeds {
  readonly settings: TeamsSettings;
  readonly adapter: Adapter;
  readonly run: (context: TurnContext) => Promise<void>;
  readonly noteFault: NoteFault;
}

const publicServiceUrls = ['https://smba.trafficmanager.net'];

/** What the library needs to find before it may run a turn; the rest is read later, and loosely. */
const Sound = z.looseObject({
  type: z.string(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url(),
  conversation: z.looseObject({ id: z.string() }),
  from: z.looseObject({ id: z.string() }),
  recipient: z.looseObject({ id: z.string() }),
});

export function openDoor({ settings, adapter, run, noteFault }: DoorNeeds): HandleMessage {
  const check = openTokenCheck(metadataUrlOf(settings), settings.appId);
  const serviceUrls = settings.serviceUrls ?? publicServiceUrls;

  const answer = async ({ headers, body }: MessageRequest): Promise<TurnAnswer> => {
    const { authorization } = headers;
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (!authorization || !token || (await check(token)) === 'refused') return refusal(401);
    const sound = Sound.safeParse(body);
    if (!sound.success) return refusal(400);
    if (!serviceUrls.some((allowed) => isBelow(sound.data.serviceUrl, allowed))) return refusal(401);
    // What the library asks of an activity was checked above; it treats every field as possibly absent.
    const activity = { ...sound.data } as unknown as TurnContext['activity'];
    const sender = await adapter.authenticate(activity, authorization);
    if (!sender) return refusal(401);
    return (await adapter.turn(sender, activity, run)) ?? { status: 200 };
  };

  return async (req, res) => {
    const { status, body } = await answer(req).catch((error: unknown) => {
      // Nobody was refused and nothing was done: 503 has it delivered again.
      noteFault(error, 'activity', {});
      return refusal(503);
    });
    res.statusCode = status;
    if (body === undefined) return void res.end();
    res.setHeader('content-type', 'application/json; charset=utf-8');
    res.end(JSON.stringify(body));
  };
}

function refusal(status: number): TurnAnswer {
  const words: Record<number, string> = { 400: 'not an activity', 401: 'not authorised' };
  return { status, body: { error: words[status] ?? 'try again' } };
}

/** The same origin, and the same folder or one below it. */
function isBelow(url: string, allowed: string): boolean {
  const [one, other] = [new URL(url), new URL(allowed)];
  const folder = other.pathname.endsWith('/') ? other.pathname : `${other.pathname}/`;
  return one.origin === other.origin && `${one.pathname}/`.startsWith(folder);
}
