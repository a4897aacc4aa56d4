import assert from 'node:assert/strict';
import ts from 'typescript';
import { filesBelow, textOf } from '../support/source-files.js';

/** The only reader of the environment, by the table of settings. */
const readersOfEnvironment = ['src/settings/read.ts'];

const copied = ['src/local/contracts/', 'test/contracts/fixtures/'];
const own = ['src', 'test', 'manifest', 'adaptive-cards', 'docs']
  .flatMap(filesBelow)
  .filter((file) => !copied.some((folder) => file.startsWith(folder)));
const code = own.filter((file) => /\.(ts|js|cjs)$/.test(file));
const product = code.filter((file) => file.startsWith('src/'));

describe('source files', () => {
  it('have kebab-case names', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.(card|test|schema))*\.[a-z]+$/;
    none(own.filter((file) => !kebab.test(file) && !file.endsWith('README.md')));
  });

  it('are named after what they hold', () => {
    // A page's first file is index.html to every browser and server; code has no such excuse.
    none(
      code.filter((file) => /(^|[/-])(index|utils?|helpers?|services?|managers?|misc)(\.|\/|-)/.test(file)),
    );
  });

  it('open with a sentence that says what they are responsible for', () => {
    none(product.filter((file) => !/^(#!.*\n)?\/\*\*\s*(\*\s*)?\S/.test(textOf(file))));
  });

  it('export by name only', () => {
    none(code.filter((file) => hasDefaultExport(file)));
  });

  it('leave nothing for later', () => {
    const later = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'),
    );
    none(own.filter((file) => !/\.(png|woff2?)$/.test(file) && later.test(textOf(file))));
  });

  it('read the environment in its one place', () => {
    none(
      product.filter((file) => /\bprocess\.env\b/.test(textOf(file)) && !readersOfEnvironment.includes(file)),
    );
  });
});

function hasDefaultExport(file: string): boolean {
  const { statements } = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest);
  return statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
  );
}

function none(files: string[]): void {
  assert.deepEqual(files, []);
}
