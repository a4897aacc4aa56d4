/** Parameters to work a template out with: our own files with their placeholders filled, and what a check must refuse. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { bicepTexts } from './bicep-file.js';
import { evaluate, type Deployed, type Values } from './evaluate.js';

export const botAppId = '22222222-2222-4222-8222-222222222222';
export const masterKey = Buffer.alloc(32, 7).toString('base64');

/** What Agents Toolkit, or whoever copies the file, puts in the place of `${{NAME}}`. */
const filledIn: Readonly<Record<string, string>> = {
  BOT_ID: botAppId,
  TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333',
  CONTAINER_IMAGE: 'registry.example/sip-lotsen:1.0.0',
  SECRET_MASTER_KEY: masterKey,
  ALERT_EMAIL: 'drift@kommun.example',
  BUDGET_AMOUNT: '1000',
  BUDGET_START: '2026-12-01',
};

const parameterFile = z.strictObject({
  $schema: z.url(),
  contentVersion: z.string(),
  parameters: z.record(z.string(), z.strictObject({ value: z.unknown() })),
});

export type Environment = 'test' | 'production';

export function parametersOf(environment: Environment, over: Values = {}): Values {
  const text = parameterText(environment).replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = filledIn[name];
    if (value === undefined) throw new Error(`azure.parameters.${environment}.json asks for ${name}`);
    return value;
  });
  const { parameters } = parameterFile.parse(JSON.parse(text));
  return {
    ...Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])),
    ...over,
  };
}

export function parameterText(environment: Environment): string {
  return readFileSync(new URL(`../../infra/azure.parameters.${environment}.json`, import.meta.url), 'utf8');
}

/** What a few lines of Bicep would deploy. */
export async function deployedBy(text: string, given: Values = {}): Promise<readonly Deployed[]> {
  return evaluate(await bicepTexts([['bad.bicep', text]]), 'bad.bicep', given).resources;
}
