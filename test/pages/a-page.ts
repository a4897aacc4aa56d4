/** Documents of Alex's case at the step where each is handed over, and what is written in them. */
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import { participantFacts } from '../../src/process/disclosure/receiver-facts.js';
import type { ConvenerFacts, ParticipantFacts } from '../../src/process/disclosure.js';
import type { DocumentKind, Wanted } from '../../src/process/documents.js';
import { day } from '../../src/process/ids.js';
import type { Sealed } from '../../src/process/sealed.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { makePage } from '../../src/pages/make-page.js';
import type { Block, Page } from '../../src/pages/page.js';
import { pageToHtml } from '../../src/pages/to-html.js';
import { en } from '../../src/texts/en.js';
import { formatFor } from '../../src/texts/format.js';
import { sv } from '../../src/texts/sv.js';
import { after, alexAtEnd, alexBefore, bup, bupTask, schoolTask, world } from '../support/a-case.js';
import { sara } from '../support/people.js';

export type Language = 'sv' | 'en';

const held = {
  kind: 'holdFollowUp',
  results: [
    { taskId: bupTask, done: 'partly', reason: 'Ett besök är kvar' },
    { taskId: schoolTask, done: 'yes' },
  ],
  individualView: 'Det går bättre på morgnarna.',
  nextFollowUpOn: day('2026-06-04'),
} as const;

/** The case when that document is handed over. */
export function caseFor(kind: DocumentKind, changes: Partial<SipCase> = {}): SipCase {
  return { ...standing(kind), ...changes };
}

function standing(kind: DocumentKind): SipCase {
  switch (kind) {
    case 'invitation':
    case 'summons':
      return alexBefore('holdMeeting');
    case 'consent':
      return alexBefore('giveConsent');
    case 'followUp':
      return after(alexAtEnd(), held, sara, '2026-04-23 10:00');
    default:
      return alexBefore('followUpFallsDue');
  }
}

export function documentFacts(kind: DocumentKind, changes: Partial<SipCase> = {}): ConvenerFacts {
  return convenerFacts({ sipCase: caseFor(kind, changes), world, names: {} });
}

/** What BUP Öster, which takes part, may read. */
export function unitFacts(changes: Partial<SipCase> = {}): ParticipantFacts {
  const facts = participantFacts({ sipCase: caseFor('summons', changes), world, names: {} }, bup);
  if (!facts) throw new Error('BUP Öster takes no part');
  return facts;
}

/** With some words more, or others, under seal. */
export function saying(
  kind: DocumentKind,
  more: { readonly [Part in keyof Sealed]?: Partial<Sealed[Part]> },
): Partial<SipCase> {
  const { sealed } = standing(kind);
  const parts = Object.entries(more).map(([part, words]) => [
    part,
    { ...sealed[part as keyof Sealed], ...words },
  ]);
  return { sealed: { ...sealed, ...(Object.fromEntries(parts) as Partial<Sealed>) } };
}

export function aPage(
  wanted: Wanted,
  facts: ConvenerFacts,
  {
    language = 'sv',
    unit,
    report,
    changes,
  }: { readonly language?: Language } & Partial<
    Pick<Parameters<typeof makePage>[0], 'unit' | 'report' | 'changes'>
  > = {},
): Page {
  const texts = language === 'sv' ? sv : en;
  const about = { language, facts, texts, format: formatFor(language), wanted };
  const page = makePage({
    ...about,
    ...(unit ? { unit } : {}),
    ...(report ? { report } : {}),
    ...(changes ? { changes } : {}),
  });
  if (!page) throw new Error(`there is no ${wanted.kind}`);
  return page;
}

/** All that stands in it, as somebody reads it. */
export function wordsOf(page: Page): string {
  return pageToHtml(page)
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')
    .replaceAll('&#39;', "'")
    .trim();
}

/** What stands under a heading. */
export function under(page: Page, heading: string): readonly Block[] {
  return page.sections.find((section) => section.heading === heading)?.blocks ?? [];
}
