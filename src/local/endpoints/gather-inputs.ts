/** The inputs that go with an action: presets, what the person filled in, and the checks that Teams' client makes first. */
import { isNode, isObject, type Node } from '../connector/card-walk.js';
import { badCall } from './bad-call.js';
import type { FoundAction } from './find-action.js';

type Values = Readonly<Record<string, string>>;

export function gatherInputs({ action, cards }: FoundAction, given: Values): Values {
  const all = cards.flatMap((card) => inputsIn(card));
  const fields = action.associatedInputs === 'none' ? [] : all;
  const ids = all.map(({ id }) => String(id));
  const unknown = Object.keys(given).find((id) => !ids.includes(id));
  if (unknown !== undefined)
    badCall(
      `inputs.${unknown}`,
      `Kortet har inget sådant fält. / The card has no such input: ${ids.join(', ')}`,
    );
  const values = fields.map((field): [string, string] => {
    const id = String(field.id);
    const value = given[id] ?? presetOf(field);
    const wrong = problemOf(field, value);
    if (wrong !== undefined) badCall(`inputs.${id}`, wrong);
    return [id, value];
  });
  return Object.fromEntries(values);
}

/** Everything typed in a card, without checks: for typeahead with `associatedInputs`. */
export function inputsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(inputsIn);
  if (!isObject(value)) return [];
  if (isNode(value) && value.type.startsWith('Input.')) return [value];
  // A show card's inputs go with its own buttons only.
  if (value.type === 'Action.ShowCard') return [];
  return Object.entries(value)
    .filter(([name]) => name !== 'data' && name !== 'fallback' && name !== 'refresh')
    .flatMap(([, child]) => inputsIn(child));
}

function presetOf({ type, value, valueOff }: Node): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return type === 'Input.Toggle' ? textOr(valueOff, 'false') : '';
}

function problemOf(field: Node, value: string): string | undefined {
  const sentence = textOr(
    field.errorMessage,
    `Fältet är inte rätt ifyllt. / The field is not filled in right.`,
  );
  const missing =
    field.type === 'Input.Toggle' ? value !== textOr(field.valueOn, 'true') : value.trim() === '';
  if (field.isRequired === true && missing) return sentence;
  return value === '' || fits(field, value) ? undefined : sentence;
}

function fits(field: Node, value: string): boolean {
  switch (field.type) {
    case 'Input.Text':
      return fitsText(field, value);
    case 'Input.Number':
      return Number.isFinite(Number(value)) && within(field, Number(value), Number);
    case 'Input.Date':
      return /^\d{4}-\d\d-\d\d$/.test(value) && within(field, value, String);
    case 'Input.Time':
      return /^\d\d:\d\d$/.test(value) && within(field, value, String);
    case 'Input.ChoiceSet':
      return fitsChoices(field, value);
    default:
      return true;
  }
}

function fitsText({ maxLength, regex }: Node, value: string): boolean {
  if (typeof maxLength === 'number' && value.length > maxLength) return false;
  return typeof regex !== 'string' || new RegExp(regex).test(value);
}

function within<Value extends string | number>(
  { min, max }: Node,
  value: Value,
  read: (text: unknown) => Value,
): boolean {
  return (min === undefined || value >= read(min)) && (max === undefined || value <= read(max));
}

function fitsChoices(field: Node, value: string): boolean {
  // What a search found is not in the card.
  if ('choices.data' in field || !Array.isArray(field.choices)) return true;
  const known = field.choices.map((choice: unknown) => (isObject(choice) ? choice.value : undefined));
  const chosen = field.isMultiSelect === true ? value.split(',') : [value];
  return chosen.every((one) => known.includes(one));
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
