/** The Dockerfile as tests read it: its stages, and of each the instructions in order. */
import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';

export interface Instruction {
  readonly keyword: string;
  /** Its words; of a list in brackets the list's. */
  readonly words: readonly string[];
  /** `--from`, `--chown` and the like. */
  readonly flags: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

const file = new URL('../../Dockerfile', import.meta.url);

export function dockerfile(): { readonly args: readonly string[]; readonly stages: readonly Stage[] } {
  const all = DockerfileParser.parse(readFileSync(file, 'utf8')).getInstructions();
  const args: string[] = [];
  const stages: { name: string; image: string; instructions: Instruction[] }[] = [];
  for (const one of all) {
    const keyword = one.getKeyword();
    const words = wordsOf(one.getArgumentsContent() ?? '');
    const stage = stages.at(-1);
    if (keyword === 'FROM') stages.push({ image: words[0] ?? '', name: words[2] ?? '', instructions: [] });
    else if (!stage) args.push(...words);
    else stage.instructions.push({ keyword, words, flags: flagsOf(one) });
  }
  return { args, stages };
}

export function stage(name: string): Stage {
  const found = dockerfile().stages.find((each) => each.name === name);
  if (!found) throw new Error(`the Dockerfile has no stage ${name}`);
  return found;
}

export function wordsIn(of: Stage, keyword: string): readonly string[] {
  return of.instructions.filter((each) => each.keyword === keyword).flatMap(({ words }) => words);
}

function wordsOf(content: string): string[] {
  const text = content.replaceAll('\\\n', ' ');
  const list = /^(?:CMD\s+)?(\[.*\])$/s.exec(text)?.[1];
  return list === undefined ? (text.match(/(?:"[^"]*"|\S)+/g) ?? []) : (JSON.parse(list) as string[]);
}

/** Only some kinds of instruction have any. */
function flagsOf(one: object): Record<string, string> {
  const { getFlags } = one as { getFlags?: () => { getName(): string; getValue(): string | null }[] };
  const flags = getFlags?.call(one) ?? [];
  return Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? '']));
}
