/** docs/rules.md: every claimed rule with its source, where it is kept and which tests name it. */
import { rules } from '../src/process/rules.js';
import { table } from './markdown.js';

/** The name of one test, and the file that has it. */
export interface TestName {
  readonly file: string;
  readonly name: string;
}

const types =
  'E enforced, W warned of with a reason, P a duty of others that is watched, A advised, C a setting';

export function rulesPage(tests: readonly TestName[]): string {
  return [
    '# The rules',
    `Made by \`npm run docs\` from \`src/process/rules.ts\` and the names of the tests; do not edit. Types: ${types}.`,
    'Sources name a statute, a seed document or a page of the domain research. Rules that are not here are not yet kept.',
    table(
      ['Rule', 'Type', 'Says', 'Source', 'Where', 'Tests'],
      rules.map(({ id, type, says, source, where }) => [
        id,
        type,
        says,
        source,
        where,
        told(testsOf(id, tests).filter(({ file }) => file.startsWith('test/process/'))),
      ]),
    ),
  ].join('\n\n');
}

/** "R2" is named by "(R2)" and "R1, R2", not by "R21". */
export function testsOf(id: string, tests: readonly TestName[]): readonly TestName[] {
  return tests.filter(({ name }) => new RegExp(`\\b${id}\\b`).test(name));
}

/** Of the process alone: that these pages go stale with every new step's test would help nobody. */
function told(tests: readonly TestName[]): string {
  return [...new Set(tests.map(({ file }) => file.replace('test/process/', '')))].join(', ');
}
