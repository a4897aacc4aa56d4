/** The answers of the triage, as they are kept in a draft and come back from it. */
import { z } from 'zod';
import type { TriageAnswers } from '../../process/triage.js';

export const ages = ['0-17', '18-20', '21+'] as const;
export const sides = ['school', 'socialServices', 'municipalHealth', 'regionalHealth'] as const;
export const existings = ['no', 'yes', 'unknown'] as const;

const Answers = z.object({
  ageBand: z.enum(ages),
  sides: z.array(z.enum(sides)).min(1),
  requested: z.boolean(),
  existing: z.enum(existings),
});

/** Undefined when there is no draft, or an old one of another shape. */
export function readAnswers(draft: unknown): TriageAnswers | undefined {
  return Answers.safeParse(draft).data;
}
