import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import type { ZodType } from 'zod';
import { cards } from '../../src/steps/cards.js';
import { actions } from '../../src/steps/actions.js';
import { handle, languages, renderedExamples, type Rendered } from '../support/rendered-examples.js';
import { filesBelow, textOf } from '../support/source-files.js';
import { teamsElements } from '../../src/local/contracts/teams-overlay.js';

/** Teams counts the message, not the card; webhooks stop at 28 KB, so no card of ours is larger. */
const mostBytes = 28 * 1024;
const teamsNewestSchema = '1.5';

/** `parts/` holds what several cards share. */
const templates = filesBelow('adaptive-cards').filter(
  (file) => file.endsWith('.json') && !file.includes('/parts/'),
);
const schema = JSON.parse(
  readFileSync(new URL('fixtures/adaptive-card-1.5.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const examples = cards.flatMap(({ name }) =>
  languages.flatMap((language) => renderedExamples(name, language)),
);
const payloads = new Map<string, ZodType>(actions.map(({ verb, payload }) => [verb, payload]));

type Node = Readonly<Record<string, unknown>>;

describe('cards', () => {
  it('have a template each, and each template has its card', () => {
    const named = cards.map(({ name }) => `adaptive-cards/${name}.json`);
    assert.deepEqual([...named].sort(), templates);
  });

  it('stand in a file with their own name', () => {
    const files = filesBelow('src/steps').filter((file) => file.endsWith('.card.ts'));
    const names = files.map((file) => file.split('/').at(-1)?.replace('.card.ts', ''));
    assert.deepEqual([...names].sort(), cards.map(({ name }) => name).sort());
  });

  it('have examples', () => {
    none(cards.filter((card) => card.examples.length === 0).map(({ name }) => name));
  });

  it('leave no binding unresolved', () => {
    none(examples.filter(({ json }) => JSON.stringify(json).includes('${')).map(told));
  });

  it('leave no value undefined in a text', () => {
    const odd = /\b(undefined|null|NaN|\[object Object\])\b/;
    const texts = examples.flatMap((each) => textsOf(each.json).map((text) => ({ each, text })));
    none(texts.filter(({ text }) => odd.test(text)).map(({ each, text }) => `${told(each)}: ${text}`));
  });

  it('keep to the schema that Teams takes, with the extensions of Teams that we use', () => {
    const validate = validator();
    none(
      examples.flatMap((each) => {
        const fits = validate(withoutTeamsExtensions(each.json));
        return fits ? [] : [`${told(each)}: ${JSON.stringify(validate.errors?.slice(0, 3))}`];
      }),
    );
  });

  it('say which schema they need', () => {
    none(examples.filter(({ json }) => json['version'] !== teamsNewestSchema).map(told));
  });

  it('are small enough to be sent', () => {
    none(examples.filter(({ json }) => Buffer.byteLength(JSON.stringify(json)) > mostBytes).map(told));
  });

  it('say in words what their fields ask, and how to do it right', () => {
    none(
      examples.flatMap((each) =>
        inputsOf(each.json)
          .filter(
            (input) => !says(input, input['type'] === 'Input.Toggle' ? 'title' : 'label') || !explains(input),
          )
          .map((input) => `${told(each)}: ${String(input['id'])}`),
      ),
    );
  });

  it('name each field once', () => {
    none(
      examples
        .filter(({ json }) => {
          const ids = inputsOf(json).map(({ id }) => id);
          return new Set(ids).size !== ids.length;
        })
        .map(told),
    );
  });

  it('ask at most five things on one screen, so that no more can be lost', () => {
    none(examples.filter(({ json }) => inputsOf(json).length > 5).map(told));
  });

  it('let no text be cut', () => {
    none(
      examples
        .filter(({ json }) =>
          nodesOf(json).some((node) => node['type'] === 'TextBlock' && node['wrap'] !== true),
        )
        .map(told),
    );
  });

  it('have at most one primary press, and it comes first', () => {
    none(
      examples.flatMap((each) =>
        actionSetsOf(each.json)
          .filter((set) => set.slice(1).some(({ style }) => style === 'positive'))
          .map(() => told(each)),
      ),
    );
  });

  it('show at most three presses at once', () => {
    none(
      examples.flatMap((each) =>
        actionSetsOf(each.json)
          .filter((set) => set.filter(({ mode }) => mode !== 'secondary').length > 3)
          .map(() => told(each)),
      ),
    );
  });
});

describe('presses', () => {
  it('have an action for every verb', () => {
    const pressed = examples.flatMap((each) =>
      pressesOf(each.json).map((press) => ({ each, verb: verbOf(press) })),
    );
    none(pressed.filter(({ verb }) => !payloads.has(verb)).map(({ each, verb }) => `${told(each)}: ${verb}`));
  });

  it('make every action reachable from a card', () => {
    const pressed = new Set(examples.flatMap(({ json }) => pressesOf(json).map(verbOf)));
    none([...payloads.keys()].filter((verb) => !pressed.has(verb)));
  });

  it('have a verb of their own', () => {
    assert.equal(payloads.size, actions.length);
  });

  it('carry nothing but the row of the card, a row in it, and the verb', () => {
    const allowed = ['c', 'v', 's', 'on', 'verb', 'msteams'];
    none(
      examples.flatMap((each) =>
        pressesOf(each.json)
          .filter(({ data }) => Object.keys(data as object).some((key) => !allowed.includes(key)))
          .map((press) => `${told(each)}: ${verbOf(press)}`),
      ),
    );
  });

  it('carry the handle that the store knows', () => {
    none(
      examples
        .filter(({ json }) => pressesOf(json).some(({ data }) => (data as Node)['c'] !== handle.c))
        .map(told),
    );
  });

  it('lead to cards that exist', () => {
    const named = new Set(cards.map(({ name }) => name));
    const leads = filesBelow('src/steps').flatMap((file) =>
      [...textOf(file).matchAll(/\bcard: '([^']+)'|\bopens\('[^']+', '([^']+)'\)/g)].map((match) => ({
        file,
        card: match[1] ?? match[2] ?? '',
      })),
    );
    assert.ok(leads.length > 20, 'the pattern no longer finds where actions lead');
    none(leads.filter(({ card }) => !named.has(card)).map(({ file, card }) => `${file}: ${card}`));
  });

  it('open a dialog where the verb says so, and only there', () => {
    const wrong = examples.flatMap((each) =>
      pressesOf(each.json)
        .filter((press) => fetchesDialog(press) && press['type'] !== 'Action.Submit')
        .map((press) => `${told(each)}: ${verbOf(press)}`),
    );
    none(wrong);
  });

  it('take every field of the card that they send', () => {
    none(
      examples.flatMap((each) =>
        pressesOf(each.json)
          .filter((press) => press['associatedInputs'] !== 'none' && !fetchesDialog(press))
          .flatMap((press) => inputsOf(each.json).map(({ id }) => ({ verb: verbOf(press), id: String(id) })))
          .filter(({ verb, id }) => sendsFields(verb) && !takes(payloads.get(verb), id))
          .map(({ verb, id }) => `${told(each)}: ${verb} does not take ${id}`),
      ),
    );
  });
});

describe('templates', () => {
  it('hold layout and no words', () => {
    const readable = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'fallbackText'];
    const words = /\p{L}{2,}/u;
    const literals = templates.flatMap((file) =>
      nodesOf(JSON.parse(textOf(file)) as Node).flatMap((node) =>
        readable
          .filter((key) => typeof node[key] === 'string')
          .filter((key) => words.test(String(node[key]).replace(/\$\{[^}]*\}/g, '')))
          .map((key) => `${file}: ${String(node[key])}`),
      ),
    );
    none(literals);
  });

  it('bind what has been worded, and decide nothing themselves', () => {
    const bindings = templates.flatMap((file) =>
      [...textOf(file).matchAll(/\$\{([^}]*)\}/g)].map((match) => ({ file, inside: match[1] ?? '' })),
    );
    const path = /^!?(\$root\.)?[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/;
    none(bindings.filter(({ inside }) => !path.test(inside)).map(({ file, inside }) => `${file}: ${inside}`));
  });
});

function validator() {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addMetaSchema(draft06);
  const { $id: _id, id: _old, ...rest } = schema;
  return ajv.compile(rest);
}

/** The overlay: what Teams adds to 1.5 and the schema, which is closed, does not know. */
function withoutTeamsExtensions(json: Node): unknown {
  const { msteams: _width, ...card } = json;
  return JSON.parse(
    JSON.stringify(card, (key, value: unknown) => {
      if (key === 'choices.data') return undefined;
      const { type, fallback } = (value ?? {}) as Partial<Node>;
      // Where Teams alone draws it, others draw what stands in its place.
      if (teamsElements.includes(String(type))) return fallback;
      return key === 'style' && value === 'filtered' ? 'compact' : value;
    }),
  );
}

function nodesOf(root: unknown): Node[] {
  if (Array.isArray(root)) return root.flatMap(nodesOf);
  if (root === null || typeof root !== 'object') return [];
  return [root as Node, ...Object.values(root).flatMap(nodesOf)];
}

function inputsOf(json: Node): Node[] {
  return nodesOf(json).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
}

/** Presses that reach us, the fallback of a newer one left out: it is the same press for an older client. */
function pressesOf(json: Node): Node[] {
  return nodesOf(json).filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit');
}

function actionSetsOf(json: Node): Node[][] {
  return nodesOf(json)
    .filter(({ type }) => type === 'ActionSet')
    .map((set) => set['actions'] as Node[]);
}

function textsOf(json: Node): string[] {
  return nodesOf(json).flatMap((node) =>
    ['text', 'title', 'label'].flatMap((key) => (typeof node[key] === 'string' ? [node[key]] : [])),
  );
}

function verbOf(press: Node): string {
  return String(press['verb'] ?? (press['data'] as Node)['verb']);
}

function fetchesDialog(press: Node): boolean {
  return ((press['data'] as Node)['msteams'] as Node | undefined)?.['type'] === 'task/fetch';
}

function says(node: Node, key: string): boolean {
  return typeof node[key] === 'string' && node[key] !== '';
}

function explains(input: Node): boolean {
  const checked = input['isRequired'] === true || input['regex'] !== undefined;
  return !checked || says(input, 'errorMessage');
}

/** An action without fields of its own (a row's button beside a form) is sent them all and reads none. */
function sendsFields(verb: string): boolean {
  return Object.keys(shapeOf(payloads.get(verb)) ?? {}).length > 0;
}

function takes(payload: ZodType | undefined, id: string): boolean {
  const shape = shapeOf(payload);
  return shape === undefined || id in shape || catchesAll(payload);
}

function shapeOf(payload: ZodType | undefined): Readonly<Record<string, unknown>> | undefined {
  return (payload as unknown as { shape?: Readonly<Record<string, unknown>> } | undefined)?.shape;
}

function catchesAll(payload: ZodType | undefined): boolean {
  const def = (payload as unknown as { def?: { catchall?: { def?: { type?: string } } } } | undefined)?.def;
  return def?.catchall !== undefined && def.catchall.def?.type !== 'never';
}

function told({ card, language, example }: Rendered): string {
  return `${card} (${language}, example ${example})`;
}

function none(offences: readonly string[]): void {
  assert.deepEqual([...new Set(offences)], []);
}
