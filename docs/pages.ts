/** The generated pages: what each should say now, from the tables and the tests as they stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { directoryPage } from './directory-page.js';
import { withPermissions } from './permissions-page.js';
import { processPage } from './process-page.js';
import { rulesPage, type TestName } from './rules-page.js';
import { exampleEnvironment, settingsPage } from './settings-page.js';

const root = fileURLToPath(new URL('../', import.meta.url));

export function pages(): Readonly<Record<string, string>> {
  return {
    '.env.example': exampleEnvironment(),
    'docs/directory.md': `${directoryPage()}\n`,
    'docs/process.md': `${processPage()}\n`,
    'docs/rules.md': `${rulesPage(testNames())}\n`,
    'docs/settings.md': `${settingsPage()}\n`,
    'infra/README.md': withPermissions(readFileSync(pathOf('infra/README.md'), 'utf8')),
  };
}

export function pathOf(file: string): string {
  return join(root, file);
}

/** The names that `it` is given in the test sources, built-up names included. */
export function testNames(): readonly TestName[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .sort()
    .flatMap(namesIn);
}

function namesIn(file: string): TestName[] {
  const found: TestName[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'it' && node.arguments[0])
      found.push({ file, name: node.arguments[0].getText(source) });
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  visit(source);
  return found;
}
