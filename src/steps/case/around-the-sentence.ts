/** What stands around the sentence of the living case card: what has happened, the checklist, the steps, and the rule behind this one. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { retentionOf } from '../../process/retention.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';
import { toBeHeldWith } from '../joint-with.js';
import { stepOf } from './standing.js';

type Reading = About<ConvenerFacts>;

/** One quiet line under the reference: what has happened. */
export function contextLine(about: Reading): string {
  const { disclosed, texts } = about;
  // Once a meeting is booked, its own row says with whom.
  const others = disclosed.meeting ? '' : toBeHeldWith(disclosed, texts);
  return [sofar(about), ...(others ? [texts.caseCard.context.linked(others)] : [])].join(' · ');
}

function sofar({ disclosed, texts, format }: Reading): string {
  const words = texts.caseCard.context;
  const { sipCase, convenerUnit, planOwner, meetingGoal } = disclosed;
  if (planOwner && sipCase.planActivatedAt) {
    const from = words.plan(format.shortDay(dayOf(sipCase.planActivatedAt)));
    return `${words.owner(planOwner.name, planOwner.principal)} · ${from}`;
  }
  if (!sipCase.summonedAt) return words.started(convenerUnit.name, format.shortDay(dayOf(sipCase.startedAt)));
  const sent = words.summoned(format.shortDay(dayOf(sipCase.summonedAt)));
  const aims = meetingGoal && (disclosed.state === 'called' || disclosed.state === 'readyToCall');
  return aims ? `${sent} · ${words.goal(format.shortDay(meetingGoal))}` : sent;
}

/** One quiet line of advice: the only one left in words, else how many there are. */
export function checklistLine({ disclosed, texts, format }: Reading) {
  const { advice } = disclosed;
  const words = texts.advice;
  const [only] = advice;
  return {
    hasChecklist: only !== undefined,
    checklist:
      advice.length === 1 && only
        ? words.onlyOne(words.items[only])
        : words.left(advice.length, format.number),
  };
}

/** Once it is closed: from when it may be disposed of, or why there is no such day yet (P10). */
export function keptLine({ disclosed, texts, format }: Reading) {
  const kept = retentionOf(disclosed.sipCase);
  const words = texts.caseCard.kept;
  switch (kept?.kind) {
    case 'from':
      return { hasKept: true, kept: words.from(format.day(kept.day)) };
    case 'until':
      return { hasKept: true, kept: words.until[kept.settled] };
    case 'undecided':
      return { hasKept: true, kept: words.undecided };
    case undefined:
      return { hasKept: false, kept: '' };
  }
}

/** A tick, a dot and a dash: told apart by shape in any font. A ring is drawn as a dot in some. */
const glyph = { done: '✓', now: '●', ahead: '–' };

/** The sentence says it; the six glyphs are ornament, and the sentence is what is read aloud. */
export function stepper({ disclosed, texts }: Reading) {
  const { steps, step } = texts.caseCard;
  const at = stepOf(disclosed);
  const over = disclosed.state === 'closed';
  return {
    step: step(at, steps.length, steps[at - 1] ?? ''),
    glyphs: steps
      .map((_name, index) =>
        index + 1 < at || over ? glyph.done : index + 1 === at ? glyph.now : glyph.ahead,
      )
      .join(' '),
  };
}

/** The rule behind the present step, with its source. */
export function whyOf({ disclosed, texts }: Reading) {
  const { why } = texts.caseCard;
  const byState = {
    preparing: why.prepare,
    obtainingConsent: why.consent,
    consentRefused: why.consent,
    readyToCall: why.call,
    called: why.call,
    meetingBooked: why.meeting,
    meetingHeld: why.plan,
    planActive: why.plan,
    followUpDue: why.plan,
    followUpHeld: why.close,
    pausedConsent: why.consent,
    pausedCoercion: texts.rules.R1,
    closed: why.close,
  } satisfies Record<ConvenerFacts['state'], { text: string; source: string }>;
  const { text, source } = byState[disclosed.state];
  return { why: texts.common.why, whyText: text, whySource: source };
}
