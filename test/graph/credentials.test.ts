/** Where the bearer comes from; nothing here reaches Entra ID. */
import type { TokenCredential } from '@azure/identity';
import assert from 'node:assert/strict';
import { authoriseBy, credentialFor, localAuthorise } from '../../src/graph/credentials.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { FreeTurns } from '../support/free-turns.js';
import { aLetter, failureOf, partille, vgr } from './open-for-test.js';

const clientId = '11111111-1111-4111-8111-111111111111';

const turns = new FreeTurns();

describe('credentials for Graph', () => {
  it('makes the credential that the settings name', async () => {
    const certificate = { kind: 'certificate', clientId, certificatePath: 'app.pem' } as const;
    const identity = { kind: 'managed-identity', clientId, identityClientId: clientId } as const;

    const secret = { kind: 'secret', clientId, secret: 's' } as const;

    const made = await Promise.all([certificate, secret, identity].map((one) => credentialFor(one, vgr)));

    assert.deepEqual(
      made.map((one) => one.constructor.name),
      ['ClientCertificateCredential', 'ClientSecretCredential', 'ClientAssertionCredential'],
    );
  });

  it('keeps one credential per tenant and asks it for Graph alone', async () => {
    const made: string[] = [];
    const scopes: unknown[] = [];
    const authorise = authoriseBy((tenantId) => {
      made.push(tenantId);
      return Promise.resolve(credential((scope) => (scopes.push(scope), `token of ${tenantId}`)));
    });

    const bearers = await Promise.all([authorise(vgr), authorise(vgr), authorise(partille)]);

    assert.deepEqual(bearers, [`token of ${vgr}`, `token of ${vgr}`, `token of ${partille}`]);
    assert.deepEqual(made, [vgr, partille]);
    assert.deepEqual(new Set(scopes), new Set(['https://graph.microsoft.com/.default']));
  });

  it('puts the tenant into the local bearer', async () => {
    assert.equal(await localAuthorise('local-graph')(vgr), `local-graph.${vgr}`);
  });

  it('fails for later when no token comes, and sends nothing', async () => {
    const refused = Object.assign(new Error('AADSTS700016 in some tenant'), { name: 'AuthenticationError' });
    const { mailer } = openGraph({
      turns,
      baseUrl: 'https://graph.example',
      authorise: () => Promise.reject(refused),
    });

    const failure = await failureOf(mailer.send(aLetter()));

    assert.equal(failure.retry, 'later');
    assert.equal(String(failure.cause), 'Error: no answer (AuthenticationError)');
  });

  it('refuses to send a bearer in clear text to another machine', () => {
    const authorise = localAuthorise('local-graph');

    assert.throws(() => openGraph({ turns, baseUrl: 'http://graph.example', authorise }), /must be https/);
    assert.ok(openGraph({ turns, baseUrl: 'http://127.0.0.1:3978', authorise }));
  });
});

function credential(give: (scope: unknown) => string): TokenCredential {
  return {
    getToken: (scope) => Promise.resolve({ token: give(scope), expiresOnTimestamp: Date.now() + 60_000 }),
  };
}
