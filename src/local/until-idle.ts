/** Waits until the product has nothing left to do. */
import type { Product } from './product.js';

const longestMs = 10_000;

export async function untilIdle(product: Product): Promise<boolean> {
  const end = Date.now() + longestMs;
  // The product waits by itself before it says no, so this asks few times.
  do {
    if (await product.idle()) return true;
  } while (Date.now() < end);
  return false;
}
