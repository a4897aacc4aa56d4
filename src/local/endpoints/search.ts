/** POST /local/people/{id}/search: what Teams asks the bot while somebody types in a field with choices.data. */
import { z } from 'zod';
import type { SearchAnswer } from '../api.js';
import { invoke, readSearchAnswer } from '../bot/invoke.js';
import { isObject } from '../connector/card-walk.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { badCall, readBody, teamsPersonOf } from './bad-call.js';
import { inputsIn } from './gather-inputs.js';
import { sceneOf } from './scene.js';

const searchBody = z.strictObject({
  conversationId: z.string().optional(),
  activityId: z.string().optional(),
  dataset: z.string().min(1),
  queryText: z.string(),
  inputs: z.record(z.string(), z.string()).default({}),
  dialog: z.boolean().optional(),
});

export async function search(parts: Parts, call: Call): Promise<Reply> {
  const person = teamsPersonOf(parts, call);
  const body = readBody(searchBody, call);
  const scene = sceneOf(parts, person, body);
  const query = queriesIn(scene.card).find(({ dataset }) => dataset === body.dataset);
  if (!query)
    return badCall('dataset', 'Inget fält i kortet söker där. / No input of the card has this dataset.');
  const value = {
    kind: 'search',
    queryText: body.queryText,
    queryOptions: { skip: 0, top: 15 },
    dataset: body.dataset,
    ...(query.associatedInputs === 'auto' ? { data: body.inputs } : {}),
  };
  const results = readSearchAnswer(await invoke(parts, scene, { name: 'application/search', value }));
  if (!results) return badCall('dataset', 'Sökningen gav inget svar. / The search gave no answer.', 502);
  return { status: 200, body: { results } satisfies SearchAnswer };
}

function queriesIn(card: object): Record<string, unknown>[] {
  return inputsIn(card)
    .map((field) => field['choices.data'])
    .filter(isObject);
}
