/** One Bicep file, read with tree-sitter's grammar into what it declares. A parser, not a compiler: see infra/deploy.md. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

export interface Parameter {
  readonly fallback: Node | undefined;
  readonly type: string;
  readonly secure: boolean;
  readonly allowed: readonly unknown[] | undefined;
  readonly limits: Readonly<Record<string, number>>;
}

export interface Resource {
  readonly type: string;
  readonly apiVersion: string;
  readonly existing: boolean;
  readonly body: Node;
}

export interface Module {
  readonly path: string;
  readonly body: Node;
}

export interface BicepFile {
  /** Below infra/, with slashes. */
  readonly path: string;
  readonly root: Node;
  readonly params: ReadonlyMap<string, Parameter>;
  readonly vars: ReadonlyMap<string, Node>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly modules: ReadonlyMap<string, Module>;
  readonly outputs: ReadonlyMap<string, Node>;
}

const folder = new URL('../../infra/', import.meta.url);
const require = createRequire(import.meta.url);
const grammar = require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
let opened: Promise<Parser> | undefined;

async function openParser(): Promise<Parser> {
  await Parser.init();
  return new Parser().setLanguage(await Language.load(grammar));
}

/** Every file below infra/, by its path. */
export async function bicepFiles(): Promise<ReadonlyMap<string, BicepFile>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.bicep'));
  return bicepTexts(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));
}

/** The same of texts that are not files: what a check must be able to refuse. */
export async function bicepTexts(
  texts: Iterable<readonly [string, string]>,
): Promise<ReadonlyMap<string, BicepFile>> {
  opened ??= openParser();
  const parser = await opened;
  return new Map(
    [...texts].map(([path, text]) => {
      const root = parser.parse(text)?.rootNode;
      if (!root) throw new Error(`${path} was not parsed`);
      return [path, declared(path, root)];
    }),
  );
}

/** Where the grammar lost the thread, or had to make something up. */
export function syntaxFaults({ path, root }: BicepFile): string[] {
  return everyNode(root)
    .filter((node) => node.isError || node.isMissing)
    .map(
      (node) =>
        `${path}:${String(node.startPosition.row + 1)} is not Bicep: ${node.text.slice(0, 40).trim()}`,
    );
}

export function everyNode(node: Node): Node[] {
  return [node, ...present(node.children).flatMap(everyNode)];
}

function present(nodes: readonly (Node | null)[]): Node[] {
  return nodes.filter((node) => node !== null);
}

/** Children that say something: neither punctuation nor comments. */
export function parts(node: Node): Node[] {
  return present(node.namedChildren).filter(
    ({ type }) => type !== 'comment' && type !== 'diagnostic_comment',
  );
}

/** Where a module lies that a file names. */
export function pathFrom(file: string, path: string): string {
  return new URL(path, `file:///${file}`).pathname.slice(1);
}

function declared(path: string, root: Node): BicepFile {
  const file = {
    path,
    root,
    params: new Map<string, Parameter>(),
    vars: new Map<string, Node>(),
    resources: new Map<string, Resource>(),
    modules: new Map<string, Module>(),
    outputs: new Map<string, Node>(),
  };
  let decorators: Node[] = [];
  for (const node of parts(root)) {
    if (node.type === 'decorators') {
      decorators = parts(node).map((decorator) => parts(decorator)[0]!);
      continue;
    }
    const [name, ...rest] = parts(node);
    const key = name?.text ?? '';
    const last = rest.at(-1);
    if (node.type === 'parameter_declaration') file.params.set(key, parameterOf(rest, decorators));
    else if (!last) continue;
    else if (node.type === 'variable_declaration') file.vars.set(key, last);
    else if (node.type === 'output_declaration') file.outputs.set(key, last);
    else if (node.type === 'module_declaration')
      file.modules.set(key, { path: plain(rest[0]!) as string, body: last });
    else if (node.type === 'resource_declaration') {
      const [type = '', apiVersion = ''] = (plain(rest[0]!) as string).split('@');
      const existing = present(node.children).some((child) => child.text === 'existing');
      file.resources.set(key, { type, apiVersion, existing, body: last });
    }
    decorators = [];
  }
  return file;
}

function parameterOf([type, fallback]: readonly Node[], decorators: readonly Node[]): Parameter {
  const calls = decorators.map((call) => ({
    name: parts(call)[0]?.text ?? '',
    given: parts(call)[1] ? parts(parts(call)[1]!) : [],
  }));
  const allowed = calls.find(({ name }) => name === 'allowed')?.given[0];
  return {
    fallback,
    type: type?.text ?? '',
    secure: calls.some(({ name }) => name === 'secure'),
    allowed: allowed && (plain(allowed) as unknown[]),
    limits: Object.fromEntries(
      calls
        .filter(({ name }) => /^(min|max)/.test(name))
        .map(({ name, given }) => [name, Number(given[0]?.text)]),
    ),
  };
}

/** A string or a list of strings that nothing is filled into. */
function plain(node: Node): unknown {
  if (node.type === 'array') return parts(node).map(plain);
  if (node.type !== 'string' || parts(node).some(({ type }) => type === 'interpolation'))
    throw new Error(`${node.text} is not a plain string`);
  return node.text.slice(1, -1).replaceAll("\\'", "'");
}
