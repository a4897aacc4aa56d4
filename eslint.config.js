/** What the linter refuses. Layout is Prettier's; who may import whom is test/contracts/imports.test.ts. */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const syntaxNobodyUses = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: the name is how the thing is found.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has the thing.' },
];

const everywhere = {
  eqeqeq: ['error', 'always'],
  'prefer-const': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'no-restricted-syntax': ['error', ...syntaxNobodyUses],
};

const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
};

/** What came in as `any` (JSON, an SDK's activity) is `unknown` until a schema has read it. */
const nothingUnread = {
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
};

const small = {
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  // decide(case, move, actor, now, world), and the guards and changes called with the same five; plain functions elsewhere.
  'max-params': ['error', 5],
  'max-depth': ['error', 3],
  'no-console': 'error',
};

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'data/', 'keys/', 'infra/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...everywhere, ...typed },
  },
  { files: ['src/**/*.ts'], rules: { ...nothingUnread, ...small } },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines': ['error', 400], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // Flat by nature: rows of a table, sentences, lists, the case as data, and what the road needs from outside.
  {
    files: [
      'src/texts/**',
      'src/law/**',
      'src/settings/*-rows.ts',
      'src/process/machines/**',
      'src/process/{moves,follow-ups,for-each,deadlines}.ts',
      'src/process/sip-case.ts',
      'src/steps/{actions,cards}.ts',
      'src/ports.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  // Those that speak to a terminal.
  {
    files: ['src/local/**', 'src/main.ts', 'src/*-cli.ts'],
    rules: { 'no-console': 'off' },
  },
  // A scenario reads as one list of what people do; a player is one list of what it can do.
  { files: ['src/local/scenario/**'], rules: { 'max-lines-per-function': ['error', { max: 100 }] } },
  // Scripts that a browser or a tool loads as they are.
  {
    files: ['**/*.{js,cjs,mjs}'],
    ignores: ['eslint.config.js'],
    extends: [tseslint.configs.base],
    rules: everywhere,
  },
);
