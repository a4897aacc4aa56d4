/** Which state of the law a case started under: it keeps that version, also in what its cards cite (issue text; domain 0.3). */
import { dayOf } from '../process/time.js';

interface LawVersion {
  readonly id: string;
  /** First day in force, `YYYY-MM-DD`, Swedish time. */
  readonly validFrom: string;
  readonly source: string;
  /** What our texts cite, which is the law of today, and what stood there then. */
  readonly cited: readonly (readonly [now: RegExp, then: string])[];
}

/**
 * Oldest first. A new version takes the texts' citations as they are now into the one before it. Sections whose older
 * number we have not seen in a source are left as they are.
 */
const lawVersions: readonly LawVersion[] = [
  {
    id: 'sol-2001',
    validFrom: '2010-01-01',
    source: 'SoL (2001:453) 2 kap. 7 §, HSL 16 kap. 4 §',
    cited: [
      [/10 kap\. (8 §|9 §|8–9 §§) socialtjänstlagen/g, '2 kap. 7 § socialtjänstlagen (2001:453)'],
      [
        /Social Services Act chapter 10 (section 8|section 9|sections 8–9)/g,
        'Social Services Act (2001:453) chapter 2 section 7',
      ],
    ],
  },
  {
    id: 'sol-2025',
    validFrom: '2025-07-01',
    source: 'SoL (2025:400) 10 kap. 8-9 §§, HSL 16 kap. 4 §, LSU (2017:612) 4 kap.',
    cited: [],
  },
];

export function lawInForce(now: Date): string {
  const today = dayOf(now);
  const current = lawVersions.findLast(({ validFrom }) => validFrom <= today);
  if (!current) throw new Error('no law is in force on that day');
  return current.id;
}

/** The text with the sections of the law as that version of it had them. */
export function citedUnder(version: string, text: string): string {
  const cited = lawVersions.find(({ id }) => id === version)?.cited ?? [];
  return cited.reduce((words, [now, then]) => words.replace(now, then), text);
}
