/** Which state of the law a case started under: it keeps that version (issue text; domain 0.3). */

interface LawVersion {
  readonly id: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly source: string;
}

const lawVersions: readonly LawVersion[] = [
  { id: 'sol-2001', validFrom: '2010-01-01', source: 'SoL (2001:453) 2 kap. 7 §, HSL 16 kap. 4 §' },
  {
    id: 'sol-2025',
    validFrom: '2025-07-01',
    source: 'SoL (2025:400) 10 kap. 8-9 §§, HSL 16 kap. 4 §, LSU (2017:612) 4 kap.',
  },
];

export function lawInForce(now: Date): string {
  const today = now.toISOString().slice(0, 10);
  const current = [...lawVersions].reverse().find(({ validFrom }) => validFrom <= today);
  if (!current) throw new Error('no law is in force on that day');
  return current.id;
}
