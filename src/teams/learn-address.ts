/** Learns the mail address of whoever speaks, beside the answer that they wait for: Teams says no more than a name and an id. */
import { OutsideFailure, type Directory, type Person } from '../ports.js';

/** Nobody waits for it, and it never throws. */
export type LearnAddress = (person: Person) => void;

/** Machine time: who has no mailbox is not asked about at every press. */
const askedAgainMs = 60 * 60 * 1000;
const mostRemembered = 5_000;

export function openLearning(
  directory: Pick<Directory, 'rememberPerson'>,
  addressOf: (person: { tenantId: string; objectId: string }) => Promise<string | undefined>,
  failed: (error: unknown) => void,
  now: () => number = Date.now,
): LearnAddress {
  const asked = new Map<string, number>();
  const learn = async (person: Person): Promise<void> => {
    const [tenantId = '', objectId = ''] = person.key.split('/');
    const mail = await addressOf({ tenantId, objectId });
    if (!mail) return;
    await directory.rememberPerson({ ...person, mail });
    asked.delete(person.key);
  };
  return (person) => {
    if (person.mail || (asked.get(person.key) ?? -askedAgainMs) + askedAgainMs > now()) return;
    const [oldest] = asked.keys();
    if (asked.size >= mostRemembered && oldest !== undefined) asked.delete(oldest);
    asked.set(person.key, now());
    learn(person).catch((error: unknown) => {
      // Asked again in an hour; what is not the outside's fault is ours, and is logged.
      if (!(error instanceof OutsideFailure)) failed(error);
    });
  };
}
