/** Keeps only what was said. */

/** Without the keys that have no value. */
export function given<T extends object>(texts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(texts).filter(([, value]) => value !== undefined);
  // Only undefined values are left out, so every kept value has its own type.
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
