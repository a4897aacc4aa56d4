/** The contracts as validators: a list of what is wrong, empty when nothing is. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';

export type Problems = (value: unknown) => readonly string[];

type Schema = Record<string, unknown>;

export function readContract(name: string): Schema {
  const text = readFileSync(new URL(`contracts/${name}`, import.meta.url), 'utf8');
  return JSON.parse(text) as Schema;
}

/** A schema of its own, or one definition of a contract file (`definitions/request.sendMail`). */
export function problemsBy(schema: Schema, definition?: string): Problems {
  // Draft numbers differ between the files, and ajv knows none of their formats.
  const { $schema: _draft, id: _id, $id: _newId, ...rest } = schema;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(rest, 'contract');
  const validate = ajv.getSchema(definition ? `contract#/${definition}` : 'contract');
  if (!validate) throw new Error(`the contract has no ${definition ?? 'root'}`);
  return (value) =>
    validate(value) ? [] : ((validate as ValidateFunction).errors?.map(worded) ?? ['is wrong']);
}

function worded({ instancePath, message, params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
  return `${instancePath === '' ? 'body' : instancePath} ${message ?? 'is wrong'}${extra}`;
}
