/** `npm run scenario -- alex`: plays a scenario against a running stage and prints the conversation as it goes. */
import { environment, readSome } from '../../settings/read.js';
import { openApiPlayer, reachStage } from './api-player.js';
import { ScenarioTrouble } from './local-api.js';
import { narrated } from './narrate.js';
import { scenarios } from './scenarios.js';

const name = process.argv[2] ?? '';
const { SIP_URL, PORT } = readSome(['SIP_URL', 'PORT'], environment());
const url = SIP_URL ?? `http://localhost:${String(PORT)}`;

async function run(): Promise<number> {
  const play = scenarios.get(name);
  if (!play) {
    console.error(
      `Skriv vilket scenario: ${[...scenarios.keys()].join(', ')} / Name a scenario: npm run scenario -- alex`,
    );
    return 1;
  }
  const there = await reachStage(url).catch(() => undefined);
  if (!there) {
    console.error(`Ingen provbänk svarar på ${url}. Starta den med npm start i ett annat fönster.`);
    console.error(`No provbänk answers at ${url}. Start it with npm start in another window.`);
    return 1;
  }
  const story = narrated(openApiPlayer({ url }), there.people, (line) => console.log(line));
  console.log(`Scenario ${name} på ${url}. Provbänken töms först. / The provbänk is emptied first.\n`);
  try {
    const kept = await play(story.player, story.expect);
    console.log(
      `\n${story.progress()} Alla förväntningar höll. Ärende ${kept.ref}. / Every expectation held.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ScenarioTrouble)) throw error;
    console.error(`\n${story.progress()} Det höll inte / It did not hold:\n${error.message}`);
    return 1;
  }
}

process.exitCode = await run();
