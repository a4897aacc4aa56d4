import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const isThere = (path: string): boolean => existsSync(new URL(`../../${path}`, import.meta.url));

const action = z.looseObject({
  uses: z.string(),
  with: z.looseObject({ manifestPath: z.string().optional() }),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const stages = z.looseObject({
  provision: z.array(action),
  deploy: z.array(action),
  publish: z.array(action).optional(),
});

describe('the files of Microsoft 365 Agents Toolkit', () => {
  for (const name of ['m365agents.yml', 'm365agents.local.yml']) {
    it(`keep the toolkit's schema: ${name}`, () => {
      assert.deepEqual(errorsIn(parse(file(name))), []);
    });

    it(`name a manifest that is there: ${name}`, () => {
      const paths = actionsIn(name).flatMap((one) => one.with.manifestPath ?? []);

      assert.deepEqual(
        [...new Set(paths)].filter((path) => !isThere(path)),
        [],
      );
      assert.ok(paths.length > 0);
    });
  }

  it('are refused by that schema when an action is misspelt', () => {
    assert.notDeepEqual(
      errorsIn(parse(file('m365agents.yml').replace('teamsApp/update', 'teamsapp/update'))),
      [],
    );
  });

  it('ask for no setting that the examples leave out, and write to none but those', () => {
    const known = Object.keys(parseEnv(file('env/.env.production.example')));
    const asked = [...file('m365agents.yml').matchAll(/\$\{\{(\w+)\}\}/g)].map(
      ([, setting]) => setting ?? '',
    );
    const ours = actionsIn('m365agents.yml')
      .flatMap((one) => Object.values(one.writeToEnvironmentFile ?? {}))
      .filter((setting) => /^(TEAMS_APP_ID$|BOT_)/.test(setting));

    assert.deepEqual(
      [...new Set(asked)].filter((setting) => !known.includes(setting)),
      [],
    );
    assert.deepEqual(ours.sort(), ['BOT_ID', 'BOT_TENANT_ID', 'TEAMS_APP_ID']);
  });

  it('put up a template that is there, with parameters that ask for what the examples have', () => {
    for (const environment of ['production', 'test']) {
      const known = Object.keys(parseEnv(file(`env/.env.${environment}.example`)));
      const parameters = file(`infra/azure.parameters.${environment}.json`);
      const asked = [...parameters.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, setting]) => setting ?? '');

      assert.ok(asked.includes('TEAMS_APP_ID') && asked.includes('BOT_ID'));
      // A secret is kept in env/.env.<name>.user, which the toolkit writes.
      assert.deepEqual(
        asked.filter((setting) => !known.includes(setting) && !setting.startsWith('SECRET_')),
        [],
      );
    }
  });

  it('read from the template what it puts out', () => {
    const outputs = [...file('infra/azure.bicep').matchAll(/^output (\w+) /gm)].map(([, name]) => name);

    for (const name of ['BOT_DOMAIN', 'PUBLIC_URL', 'REGISTRY_LOGIN_SERVER'])
      assert.ok(outputs.includes(name), name);
  });

  it('make nothing in a tenant in local mode', () => {
    assert.deepEqual(
      actionsIn('m365agents.local.yml').map(({ uses }) => uses),
      ['teamsApp/validateManifest', 'teamsApp/zipAppPackage', 'cli/runNpmCommand'],
    );
  });
});

function actionsIn(name: string): z.infer<typeof action>[] {
  const { provision, deploy, publish = [] } = stages.parse(parse(file(name)));
  return [...provision, ...deploy, ...publish];
}

function errorsIn(value: unknown): ErrorObject[] {
  const ajv = new Ajv({ strict: false });
  const schema = z
    .looseObject({})
    .parse(JSON.parse(file('test/contracts/fixtures/m365agents-v1.11.schema.json')));
  const validate = ajv.compile(schema);
  validate(value);
  return validate.errors ?? [];
}
