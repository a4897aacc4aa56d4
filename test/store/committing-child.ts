/** A process that commits as fast as it can, and writes down what was acknowledged, until it is killed. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKeys } from '../../src/keys/file-keys.js';
import { openStore } from '../../src/store/open-store.js';
import { aCase, aWrite, next } from './a-case-to-store.js';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('which folder?');

const keys = await fileKeys(join(folder, 'keys'), Buffer.alloc(32, 7));
const store = await openStore({ dataDir: join(folder, 'data'), keys, draftKey: Buffer.alloc(32, 8) });
const acknowledge = (line: object) =>
  appendFileSync(join(folder, 'acknowledged'), `${JSON.stringify(line)}\n`);

let sipCase = aCase();
await store.cases.create(aWrite(sipCase, { effects: [{ do: 'refresh' }] }));
acknowledge({ id: sipCase.id, version: 1 });
const [taken] = await store.queue.take(1);
acknowledge({ taken: taken?.job.id });

for (;;) {
  sipCase = next(sipCase, { lengthMinutes: sipCase.version });
  const result = await store.cases.save(aWrite(sipCase, { effects: [{ do: 'refresh' }, { do: 'refresh' }] }));
  if (result !== 'saved') throw new Error(result);
  acknowledge({ id: sipCase.id, version: sipCase.version });
}
