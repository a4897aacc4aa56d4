/** The screens of the plan show it as it is being written: a plan in force with its changes, which do not apply yet. */
import type { ConvenerFacts } from '../../process/disclosure.js';

export function inHand<A extends { readonly disclosed: ConvenerFacts }>(about: A): A {
  return { ...about, disclosed: about.disclosed.inHand ?? about.disclosed };
}
