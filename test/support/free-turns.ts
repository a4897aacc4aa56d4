import type { Turns } from '../../src/ports.js';

/** Turns for the asking; what was asked is kept, and the next answers may be said before. */
export class FreeTurns implements Turns {
  readonly asked: Parameters<Turns['take']>[0][] = [];
  readonly waitsMs: number[] = [];
  under = 0;

  take(asked: Parameters<Turns['take']>[0]): Promise<{ turn: number } | { waitMs: number }> {
    this.asked.push(asked);
    const waitMs = this.waitsMs.shift();
    if (waitMs !== undefined) return Promise.resolve({ waitMs });
    this.under += 1;
    return Promise.resolve({ turn: this.asked.length });
  }
  over(): Promise<void> {
    this.under -= 1;
    return Promise.resolve();
  }
}
