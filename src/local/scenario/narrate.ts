/** A player that tells what it does: one line a step, and a count of the expectations that held. */
import type { ApiPerson } from '../api.js';
import { ScenarioTrouble } from './local-api.js';
import type { Player, Sight } from './player.js';

/** An expectation of the scenario: held, or the scenario has failed with this sentence. */
export type Expect = (sentence: string, held: boolean, seen?: string) => void;

export interface Story {
  readonly player: Player;
  readonly expect: Expect;
  progress(): string;
}

const shownLength = 110;

export function narrated(player: Player, people: readonly ApiPerson[], tell: (line: string) => void): Story {
  let steps = 0;
  let held = 0;
  const nameOf = (id: string) => {
    const person = people.find((one) => one.id === id);
    return person ? `${person.name.split(' ')[0] ?? id} (${person.role})` : id;
  };
  const step = async (line: string, act: () => Promise<Sight | void>): Promise<Sight | void> => {
    steps += 1;
    const before = performance.now();
    const sight = await act();
    tell(`${String(steps).padStart(3)}  ${line}  [${Math.round(performance.now() - before)} ms]`);
    if (sight?.message) tell(`       SIP-lotsen: ${clipped(sight.message)}`);
    return sight;
  };
  // Each step gives what the wrapped player gave; only steps without a sight give nothing.
  const told = async (line: string, act: () => Promise<Sight>) => (await step(line, act)) as Sight;
  return {
    progress: () => `[${String(steps)} steg, ${String(held)} förväntningar]`,
    expect: (sentence, ok, seen) => {
      if (!ok)
        throw new ScenarioTrouble(
          `✗ ${sentence}${seen === undefined ? '' : `\n--- det som stod / what stood there:\n${seen}`}`,
        );
      held += 1;
      tell(`     ✓ ${sentence}`);
    },
    player: {
      ...player,
      reset: async (at) => void (await step(`Klockan ställs på ${at}.`, () => player.reset(at))),
      clock: async (to) => void (await step(`Tiden går till ${to}.`, () => player.clock(to))),
      say: (person, text) => told(`${nameOf(person)} skriver: ”${text}”`, () => player.say(person, text)),
      press: (person, title, inputs) =>
        told(`${nameOf(person)} trycker: [${title}]${given(inputs)}`, () =>
          player.press(person, title, inputs),
        ),
      answerLetter: (answer) =>
        told(`${answer.name} svarar genom länken i mejlet: [${answer.title}]`, () =>
          player.answerLetter(answer),
        ),
    },
  };
}

function given(inputs: Readonly<Record<string, string>> | undefined): string {
  const values = Object.values(inputs ?? {}).filter(Boolean);
  return values.length > 0 ? ` ${clipped(values.join(' · '))}` : '';
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line;
}
