/** Refusals of the local API: the field that is wrong, in Swedish and English. */
import type { z } from 'zod';
import type { ApiError } from '../api.js';
import type { CastPerson, TeamsPerson } from '../cast/people.js';
import { hasTeams } from '../cast/people.js';
import { Refusal, type Call } from '../http/router.js';
import type { Parts } from '../parts.js';

export function badCall(field: string, message: string, status = 400): never {
  const body: ApiError = { error: { field, message } };
  throw new Refusal({ status, body });
}

export const productIsAway: ApiError = {
  error: {
    field: null,
    message:
      'SIP-lotsen svarar inte just nu. Vänta en stund och försök igen. / The product does not answer. Wait a moment and try again.',
  },
};

export function readBody<Shape extends z.ZodType>(shape: Shape, { body }: Call): z.infer<Shape> {
  const read = shape.safeParse(body ?? {});
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])].join('.') || 'body';
  return badCall(field, `Fältet ${field} är fel: / The field ${field} is wrong: ${issue?.message ?? ''}`);
}

export function personOf({ people }: Parts, { params }: Call): CastPerson {
  const id = params.person ?? '';
  const found = people.byId(id);
  return found ?? badCall('id', `Ingen i rollistan heter ${id}. / Nobody in the cast has the id ${id}.`, 404);
}

export function teamsPersonOf(parts: Parts, call: Call): TeamsPerson {
  const person = personOf(parts, call);
  if (hasTeams(person)) return person;
  return badCall(
    'id',
    `${person.name} har inte Teams: läs /local/mail/${person.mail}. / ${person.name} has no Teams.`,
  );
}
