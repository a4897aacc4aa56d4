/** What happened to a summons, as sentences that all who see its card read alike. */
import type { NeutralFacts } from '../../process/disclosure.js';
import type { TrailLine } from '../../process/disclosure/trail-line.js';
import type { Instant } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';

type Told = Pick<About<NeutralFacts>, 'disclosed' | 'texts' | 'format' | 'now'>;

const shown = 3;

/** The last steps, oldest first. */
export function trailSentences(told: Told): readonly { readonly text: string }[] {
  const { trail } = told.disclosed;
  const sentences: string[] = [];
  for (const [index, step] of trail.entries()) {
    const next = trail[index + 1];
    const before = trail[index - 1];
    if (isOneBreath(step, next)) sentences.push(together(told, step, next?.toUnit ?? ''));
    else if (!isOneBreath(before, step)) sentences.push(sentence(told, step));
  }
  return sentences.slice(-shown).map((text) => ({ text }));
}

/** The same person received it and passed it on. */
function isOneBreath(step: TrailLine | undefined, next: TrailLine | undefined): boolean {
  return (
    step?.what === 'acknowledged' &&
    next?.what === 'routed' &&
    step.who !== undefined &&
    step.who === next.who
  );
}

function together(told: Told, step: TrailLine, unit: string): string {
  return told.texts.summons.tookAndPassedOn(step.who ?? '', whenAndWhere(told, step), unit);
}

function sentence(told: Told, step: TrailLine): string {
  const said = {
    who: step.who,
    when: whenAndWhere(told, step),
    unit: step.toUnit ?? '',
    from: step.fromUnit ?? '',
  };
  return told.texts.summons.trail[step.what](said);
}

/** Where the summons has gone on since, also at which unit; a step that says so itself needs no more. */
function whenAndWhere(told: Told, { at, atUnit, fromUnit }: TrailLine): string {
  const when = whenSaid(told, at);
  return atUnit && !fromUnit ? told.texts.summons.atUnit(when, atUnit) : when;
}

/** "kl. 10.42" today, "onsdag 4 mars kl. 10.42" another day. */
function whenSaid({ texts, format, now }: Told, at: Instant): string {
  const time = format.time(at).replace(' ', '\u00a0');
  return dayOf(at) === dayOf(now) ? time : texts.summons.on(format.day(dayOf(at)), time);
}
