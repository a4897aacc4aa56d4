/** The directory as JSON; a wrong field is named with the line that it stands on. */
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { DirectoryFileError, pathOf, type Locate } from './problems.js';
import type { ReadText } from './csv.js';
import type { DirectoryFile } from './shape.js';

/** The directory itself is three deep; without an end to it a hostile file could exhaust the parser. */
const deepest = 8;

export function readJson(text: string): ReadText {
  const body = text.replace(/^\uFEFF/, '');
  const lineAt = linesIn(body);
  refuseDepth(body, lineAt);
  const errors: ParseError[] = [];
  const root = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  if (!root || errors.length > 0) {
    throw new DirectoryFileError(
      errors.map(
        ({ error, offset }) => `rad ${lineAt(offset)}: är inte JSON (${printParseErrorCode(error)})`,
      ),
    );
  }
  const twice = repeatedFields(root, lineAt);
  if (twice.length > 0) throw new DirectoryFileError(twice);
  return { document: getNodeValue(root), locate: locateIn(root, lineAt), problems: [] };
}

export function writeJson(directory: DirectoryFile): string {
  return `${JSON.stringify(directory, undefined, 2)}\n`;
}

/** The field itself, or - when it is missing - the nearest thing around it that is there. */
function locateIn(root: Node, lineAt: (offset: number) => string): Locate {
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = findNodeAtLocation(root, path.slice(0, length).map(segment));
      if (found)
        return `rad ${lineAt((found.parent?.type === 'property' ? found.parent : found).offset)}: ${pathOf(path)}`;
    }
    return pathOf(path);
  };
}

function segment(part: PropertyKey): string | number {
  return typeof part === 'number' ? part : String(part);
}

/** JSON lets the last one win in silence: whoever wrote both means one of them. */
function repeatedFields(node: Node, lineAt: (offset: number) => string): string[] {
  const children = node.children ?? [];
  if (node.type !== 'object') return children.flatMap((child) => repeatedFields(child, lineAt));
  const seen = new Set<string>();
  return children.flatMap(({ children: [key, value] = [], offset }) => {
    const name = String(key?.value);
    const own = seen.has(name) ? [`rad ${lineAt(offset)}: ${name}: finns två gånger`] : [];
    seen.add(name);
    return [...own, ...(value ? repeatedFields(value, lineAt) : [])];
  });
}

function refuseDepth(text: string, lineAt: (offset: number) => string): void {
  let depth = 0;
  // Strings are passed over whole: a bracket in a name is no depth.
  for (const { 0: sign, index } of text.matchAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) throw new DirectoryFileError([`rad ${lineAt(index)}: har för många nivåer`]);
  }
}

function linesIn(text: string): (offset: number) => string {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return String(low + 1);
  };
}
