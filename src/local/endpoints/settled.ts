/** Waits until what a call set going is done, as far as the product answers. */
import type { Parts } from '../parts.js';
import { ProductAway } from '../product.js';
import { untilIdle } from '../until-idle.js';

/** The call itself is done and answered; a product that is killed just after it does its follow-ups when it is back. */
export async function settled(parts: Pick<Parts, 'product'>): Promise<boolean> {
  try {
    return await untilIdle(parts.product);
  } catch (error) {
    if (error instanceof ProductAway) return false;
    throw error;
  }
}
