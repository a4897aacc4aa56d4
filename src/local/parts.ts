/** What the stage is made of: handed to everything that answers on it. */
import { localAppId } from '../config.js';
import type { Card } from './api.js';
import type { Outbox } from './bot/outbox.js';
import type { Signer } from './bot/signer.js';
import type { People } from './cast/find-people.js';
import type { Rates } from './connector/rates.js';
import type { Dialogs } from './endpoints/dialogs.js';
import type { Faults } from './faults.js';
import type { MailboxRates } from './graph/mailbox-rates.js';
import type { Notices } from './graph/notices.js';
import type { Memory } from './journal/memory.js';
import type { Product } from './product.js';
import type { StageClock } from './stage-clock.js';

export interface Parts {
  readonly people: People;
  readonly memory: Memory;
  readonly clock: StageClock;
  readonly faults: Faults;
  readonly rates: Rates;
  readonly mailboxRates: MailboxRates;
  readonly notices: Notices;
  readonly signer: Signer;
  readonly product: Product;
  readonly outbox: Outbox;
  readonly dialogs: Dialogs;
  /** Person -> the cards that the message extension found last, as their client holds them. */
  readonly found: Map<string, readonly Card[]>;
  /** `http://127.0.0.1:3978`, without a slash at the end. */
  readonly url: string;
  /** How long Microsoft waits for the bot before it sends again. */
  readonly redeliverAfterMs: number;
}

export const botId = `28:${localAppId}`;
export const botName = 'SIP-lotsen';
