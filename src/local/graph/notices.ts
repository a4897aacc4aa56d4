/** Tells subscribers what has changed in a mailbox: some tries within seconds, and what nobody took is lost, as Graph's may be. */
import { setTimeout as pause } from 'node:timers/promises';
import type { StoredEvent, StoredSubscription } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { etagOf } from './stored-events.js';
import { standing } from './subscriptions.js';

export type Lifecycle = 'missed' | 'subscriptionRemoved' | 'reauthorizationRequired';

export interface Notices {
  /** An event is not as it was. */
  changed(event: StoredEvent, before: StoredEvent | undefined): void;
  lifecycle(subscription: StoredSubscription, what: Lifecycle): void;
  /** Resolves when everything has been told or given up. */
  whenTold(): Promise<void>;
}

type Needs = Pick<Parts, 'memory' | 'faults'>;

const tries = 3;
const pauseMs = 300;
const answerMs = 10_000;

export function openNotices(parts: Needs): Notices {
  let under = Promise.resolve();
  const tell = (subscription: StoredSubscription, url: string, what: object, key: string): void => {
    const done = deliver(parts, url, bodyOf(subscription, what)).then((status) => {
      const { tenantId, address: where } = subscription;
      record(parts.memory, { kind: 'graph.notice', status, key, tenantId, where });
    });
    under = Promise.all([under, done]).then(() => undefined);
  };
  return {
    changed(event, before) {
      // A new event is `created`, and one that is cancelled leaves its organiser's calendar.
      const changeType = before === undefined ? 'created' : event.cancelled ? 'deleted' : 'updated';
      const own = standing(parts).filter(({ address }) => address === event.organizer.address);
      for (const one of own.filter((each) => each.changeType.split(',').includes(changeType)))
        tell(one, one.notificationUrl, aboutEvent(event, one, changeType), `${changeType} ${event.id}`);
    },
    lifecycle(subscription, what) {
      const url = subscription.lifecycleNotificationUrl;
      if (url !== null) tell(subscription, url, { lifecycleEvent: what }, what);
    },
    whenTold: () => under,
  };
}

function aboutEvent(event: StoredEvent, { address }: StoredSubscription, changeType: string): object {
  const resource = `Users/${address}/Events/${event.id}`;
  const resourceData = {
    '@odata.type': '#Microsoft.Graph.Event',
    '@odata.id': resource,
    '@odata.etag': etagOf(event),
    id: event.id,
  };
  return { changeType, resource, resourceData };
}

function bodyOf(subscription: StoredSubscription, what: object): string {
  const { id: subscriptionId, expiresAt, clientState, tenantId, resource } = subscription;
  const about = { subscriptionId, subscriptionExpirationDateTime: expiresAt, clientState, tenantId };
  return JSON.stringify({ value: [{ ...about, resource, ...what }] });
}

/** The last status; a fault on order loses it, or tells it twice. */
async function deliver({ faults }: Needs, url: string, body: string): Promise<number> {
  const fault = await faults.next('notices');
  if (fault && fault.status >= 400) return fault.status;
  if (fault?.duplicate) await post(url, body);
  let status = 0;
  for (let n = 0; n < tries; n += 1) {
    status = await post(url, body);
    if (status >= 200 && status < 300) return status;
    await pause(pauseMs);
  }
  return status === 0 ? 504 : status;
}

async function post(url: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(answerMs);
  return fetch(url, { method: 'POST', headers, body, signal }).then(
    ({ status }) => status,
    () => 0,
  );
}
