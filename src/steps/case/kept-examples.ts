/** A closed case, and how long it is kept (P10). */
import { day, deviationId } from '../../process/ids.js';
import { defaultSettings } from '../../process/settings.js';
import type { SipCase } from '../../process/sip-case.js';
import { at, exampleFacts } from '../example-case.js';

const closed: Partial<SipCase> = {
  state: 'closed',
  closing: { reason: 'goalsReached', on: day('2026-09-03') },
  settings: { ...defaultSettings, retentionMonths: 60 },
};
const drafted = {
  id: deviationId('d1'),
  trigger: 'noFollowUp',
  state: 'drafted',
  stay: { since: at('2026-05-04T09:00:00.000Z'), fired: [] },
} as const;

export const keptExamples = [closed, { ...closed, deviations: [drafted] }].map((changes) => ({
  disclosed: exampleFacts(changes),
  now: at('2026-09-03T12:00:00.000Z'),
}));
