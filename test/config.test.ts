/** Settings about organisations: who is let in at the first start, and the first administrator. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readConfig } from '../src/config.js';
import { ConfigError } from '../src/settings/read.js';

const own = 'AAAAAAAA-0000-4000-8000-000000000001';
const other = 'aaaaaaaa-0000-4000-8000-000000000002';
const person = 'bbbbbbbb-0000-4000-8000-000000000001';
const production = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
  MICROSOFT_APP_TENANT_ID: own,
  MICROSOFT_APP_PASSWORD: 'only-for-a-test',
  PUBLIC_URL: 'https://sip.example',
  DATABASE_URL: 'postgres://sip@127.0.0.1/sip',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  KEYS_DIR: '/keys',
};

describe('The settings', () => {
  it('let the bot’s own organisation in, and no other unless it is named', () => {
    assert.deepEqual(readConfig(production).tenants, [{ id: own.toLowerCase(), name: 'Egen organisation' }]);
  });

  it('let in those that are named, with their names', () => {
    const { tenants } = readConfig({
      ...production,
      ALLOWED_TENANTS: `${other.toUpperCase()} = Partille kommun ; ${own}=VGR;`,
    });

    assert.deepEqual(
      tenants.map(({ id, name }) => `${id} ${name}`),
      [`${other} Partille kommun`, `${own.toLowerCase()} VGR`, `${own.toLowerCase()} Egen organisation`],
    );
  });

  it('name the first administrator by tenant and object id', () => {
    const { firstAdministrator } = readConfig({ ...production, FIRST_ADMINISTRATOR: `${own}/${person}` });

    assert.equal(firstAdministrator, `${own.toLowerCase()}/${person}`);
    assert.equal(readConfig(production).firstAdministrator, undefined);
  });

  it('have Graph tell of calendars only at an https address that is named', () => {
    const NOTIFICATION_URL = 'https://sip.example/api/notifications';

    assert.equal(readConfig(production).noticesUrl, undefined);
    assert.equal(readConfig({ ...production, NOTIFICATION_URL }).noticesUrl, NOTIFICATION_URL);
    assert.throws(
      () => readConfig({ ...production, NOTIFICATION_URL: 'http://sip.example/api/notifications' }),
      (error) => error instanceof ConfigError && error.message.includes('NOTIFICATION_URL: '),
    );
  });

  it('let the statistics hide more than usual, and never less (R70)', () => {
    assert.equal(readConfig(production).leastShown, 5);
    assert.equal(readConfig({ ...production, STATISTICS_LEAST: '10' }).leastShown, 10);
    for (const value of ['4', '0', '-1', '5.5', '101', 'tio'])
      assert.throws(
        () => readConfig({ ...production, STATISTICS_LEAST: value }),
        (error) =>
          error instanceof ConfigError && error.message.includes('STATISTICS_LEAST: ange ett tal från 5'),
        value,
      );
  });

  const wrong: Readonly<Record<string, readonly string[]>> = {
    ALLOWED_TENANTS: ['Partille', `${other}`, `${other}=`, `${other}=A,${own}=B;x=C`],
    FIRST_ADMINISTRATOR: [person, `${own}/anna@vgr.example`, `${own}/`, `${own}/${person}/x`],
  };
  for (const [name, values] of Object.entries(wrong)) {
    it(`stop the start with the fix when ${name} cannot be read`, () => {
      for (const value of values)
        assert.throws(
          () => readConfig({ ...production, [name]: value }),
          (error) =>
            error instanceof ConfigError &&
            error.message.includes(`${name}: `) &&
            error.message.includes('<GUID>'),
          value,
        );
    });
  }
});
