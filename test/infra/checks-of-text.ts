/** What can be said of Bicep as it is written, in every branch, whatever the parameters are. Each check lists its faults. */
import type { Node } from 'web-tree-sitter';
import { everyNode, parts, pathFrom, type BicepFile } from './bicep-file.js';
import { functionNames } from './functions.js';

type Files = ReadonlyMap<string, BicepFile>;

/** Every name leads to a declaration, every declaration is read, and every function is one that we know. */
export function nameFaults(file: BicepFile): string[] {
  const declared = namesOf(file);
  const read = new Set<string>();
  const lost: string[] = [];
  walk(file.root, new Set(), (name, locals) => {
    if (locals.has(name)) return;
    if (declared.has(name)) read.add(name);
    else lost.push(`${file.path}: ${name} is declared nowhere`);
  });
  const unread = [...file.params.keys(), ...file.vars.keys()].filter((name) => !read.has(name));
  const calls = everyNode(file.root).filter(({ type }) => type === 'call_expression');
  const unknown = calls
    .map((call) => parts(call)[0]!.text)
    .filter((name) => !functionNames.has(name) && !decorators.has(name));
  return [
    ...lost,
    ...unread.map((name) => `${file.path}: ${name} is read nowhere`),
    ...unknown.map((name) => `${file.path}: ${name}() is no function that we know`),
  ];
}

const decorators = new Set([
  ...['description', 'secure', 'allowed', 'minLength', 'maxLength', 'minValue', 'maxValue'],
]);

/** Modules are there, are given what they ask for and nothing else, and only what they put out is read of them. */
export function moduleFaults(files: Files): string[] {
  return [...files.values()].flatMap((file) =>
    [...file.modules].flatMap(([name, { path, body }]) => {
      const target = files.get(pathFrom(file.path, path));
      if (!target) return [`${file.path}: ${path} is not there`];
      const given = propertiesOf(propertiesOf(innermost(body)).get('params'));
      const missing = [...target.params].filter(([param, { fallback }]) => !fallback && !given.has(param));
      return [
        ...missing.map(([param]) => `${file.path}: ${name} is not given ${param}`),
        ...[...given.keys()]
          .filter((param) => !target.params.has(param))
          .map((param) => `${file.path}: ${name} has no parameter ${param}`),
        ...outputsRead(file, name)
          .filter((output) => !target.outputs.has(output))
          .map((output) => `${file.path}: ${name} puts out no ${output}`),
        ...[...given]
          .filter(([param, value]) => isSecret(file, value) && target.params.get(param)?.secure === false)
          .map(([param]) => `${file.path}: a secret is given to ${name}.${param}, which is not secure`),
      ];
    }),
  );
}

/** No secret has a value of its own in the template, none is put out, and nothing named as one goes unguarded. */
export function secretFaults(file: BicepFile): string[] {
  const fixed = [...file.params].filter(
    ([, { secure, fallback }]) => secure && fallback && fallback.text !== "''",
  );
  const open = [...file.params].filter(
    ([name, { secure }]) => !secure && /(password|secret|masterKey|accountKey|connectionString)$/i.test(name),
  );
  const told = [...file.outputs].filter(
    ([, node]) => isSecret(file, node) || /list(Keys|Secrets|Credentials)\b|\.value\b/i.test(node.text),
  );
  const keys = everyNode(file.root).filter(
    ({ type, text }) => type === 'property_identifier' && /^list[A-Z]/.test(text),
  );
  return [
    ...fixed.map(([name]) => `${file.path}: the secret ${name} has a default`),
    ...open.map(([name]) => `${file.path}: ${name} is not @secure()`),
    ...told.map(([name]) => `${file.path}: the output ${name} tells a secret`),
    ...keys.map(({ text }) => `${file.path}: ${text} reads keys, where an identity should do`),
  ];
}

function namesOf(file: BicepFile): ReadonlySet<string> {
  return new Set([...file.params, ...file.vars, ...file.resources, ...file.modules].map(([name]) => name));
}

/** Calls back with each name that is read, and what loops and lambdas around it have named. */
function walk(
  node: Node,
  locals: ReadonlySet<string>,
  found: (name: string, locals: ReadonlySet<string>) => void,
): void {
  const inner = [...locals, ...namedBy(node)];
  const [first, ...rest] = parts(node);
  if (node.type === 'identifier') found(node.text, locals);
  if (['decorators', 'primitive_type', 'type'].includes(node.type)) return;
  const declares = node.type.endsWith('_declaration');
  const isKey = node.type === 'object_property' && first?.type === 'identifier';
  const isCall = node.type === 'call_expression';
  const read = declares || isKey || isCall ? rest : parts(node);
  for (const part of read) walk(part, new Set(inner), found);
}

function namedBy(node: Node): string[] {
  if (node.type !== 'for_statement' && node.type !== 'lambda_expression') return [];
  const [first] = parts(node);
  return first!.type === 'identifier' ? [first!.text] : parts(first!).map(({ text }) => text);
}

function innermost(body: Node): Node {
  return body.type === 'object' ? body : innermost(parts(body).at(-1)!);
}

function propertiesOf(object: Node | undefined): ReadonlyMap<string, Node> {
  if (!object) return new Map();
  return new Map(parts(object).map((property) => [parts(property)[0]!.text, parts(property)[1]!]));
}

function outputsRead(file: BicepFile, module: string): string[] {
  const reading = new RegExp(`\\b${module}!?\\.outputs\\.(\\w+)`, 'g');
  return [...file.root.text.matchAll(reading)].map(([, output = '']) => output);
}

/** A secret, or a text or an object that has one in it, by way of variables too. Whether it is empty tells nothing. */
function isSecret(file: BicepFile, value: Node): boolean {
  if (value.type === 'call_expression' && ['empty', 'length'].includes(parts(value)[0]!.text)) return false;
  if (value.type === 'identifier') {
    const variable = file.vars.get(value.text);
    return (
      file.params.get(value.text)?.secure === true || (variable !== undefined && isSecret(file, variable))
    );
  }
  const [condition, ...branches] = parts(value);
  if (value.type === 'ternary_expression') return branches.some((branch) => isSecret(file, branch));
  return [condition, ...branches].some((part) => part !== undefined && isSecret(file, part));
}
