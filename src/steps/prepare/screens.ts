/** Which screens the preparation has: a child has one more (R17-R19). */
import type { ConvenerFacts } from '../../process/disclosure.js';

const forAdult = ['prepare-person', 'prepare-matters', 'prepare-people'];
const forChild = ['prepare-person', 'prepare-matters', 'prepare-child', 'prepare-people'];

type Screen = 'prepare-person' | 'prepare-matters' | 'prepare-child' | 'prepare-people';

/** Where one left off: the first screen that nothing is saved of; a preparation that is done begins from its first. */
export function firstUnfinished({ state, sipCase, sealed }: ConvenerFacts): Screen {
  if (state !== 'preparing') return 'prepare-person';
  const { individual, preparation } = sealed;
  const person = sipCase.settings.identity === 'phone' ? sipCase.informed : Boolean(individual.name);
  if (!person) return 'prepare-person';
  if (!preparation.whatMatters && !preparation.purpose) return 'prepare-matters';
  if (sipCase.ageGroup === 'child' && sipCase.childTakesPart === undefined) return 'prepare-child';
  return 'prepare-people';
}

export function stepOf(screen: Screen, { sipCase }: ConvenerFacts): readonly [at: number, of: number] {
  const screens = sipCase.ageGroup === 'child' ? forChild : forAdult;
  return [screens.indexOf(screen) + 1, screens.length];
}
