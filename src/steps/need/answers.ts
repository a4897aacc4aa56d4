/** The answers of the triage, as they are kept in a draft and come back from it, screen by screen. */
import { z } from 'zod';
import type { Ending } from '../../process/decision-table.js';
import type { SeenBy, Side } from '../../process/sip-case.js';
import { completed } from '../../process/triage-questions.js';
import { circumstances, type PartialAnswers, type TriageAnswers } from '../../process/triage-answers.js';
import { levels, type TriageLevel } from '../../process/triage-level.js';
import type { Notes } from '../action.js';

export const ages = ['0-17', '18-20', '21+'] as const;
const sides = ['school', 'socialServices', 'municipalHealth', 'regionalHealth'] as const;
/** What is ticked on the card: psychiatry is of the regional side. */
export const sideChoices = [...sides, 'psychiatry'] as const;
export const known = ['no', 'yes', 'unknown'] as const;
export const seenBys = [
  'ownUnit',
  'otherUnit',
  'individual',
  'relative',
  'employmentService',
  'socialInsurance',
  'dentalCare',
  'prisonService',
] as const satisfies readonly SeenBy[];

const Answers = z.object({
  ageBand: z.enum(ages).optional(),
  sides: z.array(z.enum(sides)).min(1).optional(),
  psychiatry: z.boolean().optional(),
  circumstances: z.array(z.enum(circumstances)).optional(),
  existing: z.enum(known).optional(),
  coercion: z.enum(known).optional(),
  lssPlan: z.enum(known).optional(),
});

/** What staff chose at the result. */
const Choice = z.object({
  level: z.enum(levels as readonly [TriageLevel, ...TriageLevel[]]).optional(),
  seenBy: z.enum(seenBys).default('ownUnit'),
});

export const ChoiceInputs = Choice;

export interface Choice {
  readonly level?: TriageLevel;
  readonly seenBy: SeenBy;
}

const endings = [
  'samordnad-vardplan',
  'uppfoljning',
  'patientkontrakt',
  'lss-plan',
  'kommunen',
  'information',
  'nekad',
  'tackat-nej',
] as const satisfies readonly Ending[];

export const Endings = z.enum(endings);

const Draft = z.object({
  answers: Answers,
  choice: Choice.default({ seenBy: 'ownUnit' }),
  /** What a reason is asked for: to start all the same, or an ending. */
  reasonFor: z.enum(['start', ...endings]).optional(),
});

export interface Draft {
  readonly answers: PartialAnswers;
  readonly choice: Choice;
  readonly reasonFor?: 'start' | Ending;
}

/** Nothing answered when there is no draft, or an old one of another shape. */
export function readDraft(draft: unknown): Draft {
  const { answers, choice, reasonFor } = Draft.safeParse(draft).data ?? { answers: {}, choice: undefined };
  return {
    answers: defined(answers),
    choice: { seenBy: 'ownUnit', ...defined(choice ?? {}) },
    ...(reasonFor ? { reasonFor } : {}),
  };
}

const section = 'triage';

export async function loadDraft(
  notes: Notes,
): Promise<Draft & { readonly whole: TriageAnswers | undefined }> {
  const draft = readDraft(await notes.draft(section));
  return { ...draft, whole: completed(draft.answers) };
}

export function keepDraft(notes: Notes, draft: Draft): Promise<void> {
  return notes.keepDraft(section, draft);
}

/** The ticked boxes as sides. */
export function sidesOf(ticked: readonly (typeof sideChoices)[number][]): {
  readonly sides: readonly Side[];
  readonly psychiatry: boolean;
} {
  const psychiatry = ticked.includes('psychiatry');
  const named = sides.filter((side) => ticked.includes(side) || (psychiatry && side === 'regionalHealth'));
  return { sides: named, psychiatry };
}

/** And back again. */
export function tickedOf({ sides: named = [], psychiatry }: PartialAnswers): readonly string[] {
  return sideChoices.filter((each) => (each === 'psychiatry' ? psychiatry : named.includes(each)));
}

/** Without the keys whose value is undefined, which exact optional types keep apart. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
