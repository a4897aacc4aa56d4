/** Which screens the preparation has: a child has one more (R17-R19). */
import type { ConvenerFacts } from '../../process/disclosure.js';

const forAdult = ['prepare-person', 'prepare-matters', 'prepare-people'];
const forChild = ['prepare-person', 'prepare-matters', 'prepare-child', 'prepare-people'];

type Screen = 'prepare-person' | 'prepare-matters' | 'prepare-child' | 'prepare-people';

export function stepOf(screen: Screen, { sipCase }: ConvenerFacts): readonly [at: number, of: number] {
  const screens = sipCase.ageGroup === 'child' ? forChild : forAdult;
  return [screens.indexOf(screen) + 1, screens.length];
}
