/** What was typed after `npm run tenants --`: understood, or one sentence about what was wrong. */
import { parseArgs } from 'node:util';
import { nearest } from '../steps/nearest.js';
import { optionNames, type TypedOptions } from './tenant-options.js';
import * as words from './tenant-words.js';

export interface Asked {
  readonly command: 'list' | 'allow' | 'pause' | 'leave';
  readonly id: string;
  readonly name: string;
  readonly typed: TypedOptions;
}

const wanted = { list: 0, allow: 2, pause: 1, leave: 1 } as const;
const commands = Object.keys(wanted);

/** Nothing is guessed: the sentence says the nearest right word, and the person writes it. */
export function askedFor(args: readonly string[]): Asked | { readonly wrong: string } {
  if (args.length === 0) return { wrong: words.usage };
  const options = Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }]));
  const { positionals, values, tokens } = parseArgs({
    ...{ args: [...args], options },
    ...{ allowPositionals: true, strict: false, tokens: true },
  });
  const [command = '', id = '', name = ''] = positionals;
  if (!isCommand(command)) return { wrong: words.noCommand(command, nearest(command, commands)) };
  const used = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const strange = used.find((option) => !optionNames.includes(option.name));
  if (strange) return { wrong: words.noOption(strange.rawName, nearest(strange.name, optionNames)) };
  const [first] = used;
  if (first && command !== 'allow') return { wrong: words.onlyForAllow(first.rawName, command) };
  const empty = used.find(({ value }) => value === undefined);
  if (empty) return { wrong: words.withoutValue(empty.rawName) };
  if (positionals.length - 1 !== wanted[command]) return { wrong: words.writtenAs[command] };
  // Those without a value have been told of.
  return { command, id: id.toLowerCase(), name: name.trim(), typed: values as TypedOptions };
}

function isCommand(word: string): word is Asked['command'] {
  return Object.hasOwn(wanted, word);
}
