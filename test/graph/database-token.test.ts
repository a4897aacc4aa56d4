/** The token that a managed identity signs in to the database with. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenFrom } from '../../src/graph/database-token.js';
import { OutsideFailure } from '../../src/ports.js';

describe('The token of the database', () => {
  it('is asked for by one credential, for the database, and anew each time', async () => {
    const scopes: unknown[] = [];
    let made = 0;
    const token = tokenFrom(() => {
      made += 1;
      return Promise.resolve({
        getToken: (scope) => {
          scopes.push(scope);
          return Promise.resolve({ token: `t${String(scopes.length)}`, expiresOnTimestamp: 0 });
        },
      });
    });

    assert.deepEqual([await token(), await token()], ['t1', 't2']);
    assert.equal(made, 1);
    assert.deepEqual([...new Set(scopes)], ['https://ossrdbms-aad.database.windows.net/.default']);
  });

  it('is a failure outside of us when there is none, which says nothing of why in words', async () => {
    for (const getToken of [
      () => Promise.reject(new Error('no managed identity endpoint')),
      () => Promise.resolve(null),
    ])
      await assert.rejects(
        tokenFrom(() => Promise.resolve({ getToken }))(),
        (error) => error instanceof OutsideFailure && error.system === 'entra',
      );
  });
});
