/** The list of scenarios that can be played by name: one line each. */
import { playAlex } from './alex.js';
import { playAlexAgain } from './alex-again.js';
import { playAlexLate } from './alex-late.js';
import { playAstrid, playAstridLate } from './astrid.js';
import { playBengt } from './bengt.js';
import { playIngrid } from './ingrid.js';
import { playMargareta } from './margareta.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';
import { playPetra } from './petra.js';
import { playYusuf } from './yusuf.js';

/** Plays its script and gives the reference of the case that is left. */
type Scenario = (player: Player, expect: Expect) => Promise<{ readonly ref: string }>;

export const scenarios: ReadonlyMap<string, Scenario> = new Map<string, Scenario>([
  ['alex', playAlex],
  ['alex-late', playAlexLate],
  ['alex-again', playAlexAgain],
  ['margareta', playMargareta],
  ['astrid', playAstrid],
  ['astrid-late', playAstridLate],
  ['bengt', playBengt],
  ['ingrid', playIngrid],
  ['yusuf', playYusuf],
  ['petra', playPetra],
]);
