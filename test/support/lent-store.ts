/** A store in memory that is emptied and lent again: opening one takes longer than playing most scenarios. */
import { mkdtemp } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileKeys } from '../../src/keys/file-keys.js';
import { openStore, type Store } from '../../src/store/open-store.js';

interface Kept {
  readonly store: Store;
  /** The words of its process, which its drafts and cards are sealed with. */
  readonly secrets: { readonly master: Buffer; readonly draft: Buffer; readonly seal: Buffer };
}

const idle: Kept[] = [];

export async function lentStore(): Promise<Kept & { giveBack(): Promise<void> }> {
  const kept = idle.pop() ?? (await openOne());
  return {
    ...kept,
    async giveBack() {
      await kept.store.reset();
      idle.push(kept);
    },
  };
}

async function openOne(): Promise<Kept> {
  const secrets = { master: randomBytes(32), draft: randomBytes(32), seal: randomBytes(32) };
  const keys = await fileKeys(await mkdtemp(join(tmpdir(), 'sip-keys-')), secrets.master);
  return { secrets, store: await openStore({ keys, draftKey: secrets.draft }) };
}
