/** Counts calls in sliding windows of machine time, as Microsoft's limits do. What was refused has taken no place. */

export interface Window {
  readonly calls: number;
  readonly ms: number;
}

interface Place {
  readonly name: string;
  readonly windows: readonly Window[];
}

export interface SlidingWindows {
  /** How long it is until there is room in every place; 0 means that the call is counted in all of them. */
  waitMs(places: readonly Place[]): number;
  forget(): void;
}

export function slidingWindows(now = () => performance.now()): SlidingWindows {
  const taken = new Map<string, number[]>();
  return {
    waitMs(places) {
      const at = now();
      const counted = places.map(({ name, windows }) => {
        const times = taken.get(name) ?? [];
        taken.set(name, times);
        return { times, windows };
      });
      const wait = Math.max(0, ...counted.map(({ times, windows }) => waitIn(times, windows, at)));
      if (wait > 0) return wait;
      for (const { times, windows } of counted) {
        times.push(at);
        if (times.length > Math.max(...windows.map(({ calls }) => calls))) times.shift();
      }
      return 0;
    },
    forget: () => taken.clear(),
  };
}

function waitIn(times: readonly number[], windows: readonly Window[], at: number): number {
  const waits = windows.map(({ calls, ms }) => (times.at(-calls) ?? Number.NEGATIVE_INFINITY) + ms - at);
  return Math.max(0, ...waits);
}
