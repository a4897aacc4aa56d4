/** The project's own files as the contract tests see them: paths, text and imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import: of a file of ours (its path from the folder's root) or of a package, for its types only or for use. */
export interface Import {
  from: string;
  of: string;
  ours: boolean;
  typesOnly: boolean;
  dynamic: boolean;
}

/** All files below a folder of the project, as paths from the project's root with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Every import, re-export, import type and import() in a TypeScript file. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = importedName(node);
    if (name !== undefined) found.push(asImport(file, name, node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest));
  return found;
}

function importedName(node: ts.Node): string | undefined {
  const name = ((): ts.Node | undefined => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return node.arguments[0];
    return undefined;
  })();
  return name !== undefined && ts.isStringLiteralLike(name) ? name.text : undefined;
}

function asImport(from: string, name: string, node: ts.Node): Import {
  const ours = name.startsWith('.');
  const of = ours
    ? normalize(join(dirname(from), name))
        .split(sep)
        .join('/')
        .replace(/\.js$/, '.ts')
    : name;
  return { from, of, ours, typesOnly: isTypesOnly(node), dynamic: ts.isCallExpression(node) };
}

function isTypesOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { isTypeOnly, name, namedBindings } = node.importClause;
  if (isTypeOnly) return true;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}
