/** Names in the environment that look like a setting and are none: worth a question, never a stop. */
import type { Warning } from './contradictions.js';
import type { Environment } from './read.js';
import { namesOf, settingNames } from './table.js';

const known: readonly string[] = settingNames.flatMap(namesOf);
/** PORT, HOST and the like have too many neighbours that are somebody else's. */
const shortestLookedAt = 6;

export function nearMisses(env: Environment): readonly Warning[] {
  return Object.keys(env)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = nearestTo(name);
      if (meant !== undefined) return [{ name, say: didYouMean(meant) }];
      return bare(name).startsWith('MICROSOFTAPP') ? [{ name, say: notOurs }] : [];
    });
}

const notOurs = {
  sv: 'är ingen inställning i SIP-lotsen; se docs/settings.md',
  en: 'is no setting of SIP-lotsen; see docs/settings.md',
};

function didYouMean(name: string) {
  return { sv: `läses inte. Menade du ${name}?`, en: `is not read. Did you mean ${name}?` };
}

function nearestTo(name: string): string | undefined {
  if (bare(name).length < shortestLookedAt) return undefined;
  const [nearest] = known
    .map((each) => ({ each, steps: stepsBetween(bare(name), bare(each)) }))
    .filter(({ each, steps }) => steps <= (bare(each).length < 10 ? 1 : 2))
    .sort((one, other) => one.steps - other.steps);
  return nearest?.each;
}

/** MicrosoftAppId, as Bot Framework's own samples have it, is MICROSOFT_APP_ID too. */
function bare(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** Letters to add, take away or change. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [column, against] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
