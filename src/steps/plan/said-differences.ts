/** What differs between two versions of a plan, in plain words: a line for each thing that is new, gone or changed. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Day } from '../../process/ids.js';
import type { MeasureDecision } from '../../process/plan-texts.js';
import type { MeasureChange, PlanDifference, VersionMeasure } from '../../process/plan-versions.js';
import type { About } from '../card.js';

type Reading = Pick<About<ConvenerFacts>, 'texts' | 'format'>;

export function saidDifference(difference: PlanDifference, about: Reading): string {
  const { texts } = about;
  const { differences: words } = texts.plan.versions;
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return words[difference.kind][difference.field](difference.text);
    case 'measureAdded':
      return words.measureAdded(whole(difference.measure, about));
    case 'measureRemoved':
      return words.measureRemoved(whole(difference.measure, about));
    case 'measureChanged': {
      const changes = difference.changes.map((change) => saidChange(change, about)).join('; ');
      return words.measureChanged(nameOf(difference.measure, about), changes);
    }
    case 'text':
      return saidText(difference, about);
    case 'followUpOn':
      return words.followUpOn(dayOrNone(difference.before, about), dayOrNone(difference.after, about));
    case 'followUpForm':
      return words.followUpForm(texts.roles.form[difference.before], texts.roles.form[difference.after]);
    case 'owner':
      return words.owner(difference.before.name, difference.after.name);
  }
}

function saidText(
  { field, before, after }: Extract<PlanDifference, { kind: 'text' }>,
  { texts }: Reading,
): string {
  const { fields, written, takenOut, reworded } = texts.plan.versions.differences;
  if (before === '') return written(fields[field], after);
  return after === '' ? takenOut(fields[field], before) : reworded(fields[field], before, after);
}

function nameOf({ what, place }: VersionMeasure, { texts }: Reading): string {
  return what || texts.plan.measures.byReference(place);
}

function whole(measure: VersionMeasure, about: Reading): string {
  const until = about.texts.plan.measures.doneBy(about.format.day(measure.due));
  return `${nameOf(measure, about)} (${measure.unit.name}), ${until}`;
}

function saidChange(change: MeasureChange, about: Reading): string {
  const { changed } = about.texts.plan.versions.differences;
  switch (change.of) {
    case 'what':
    case 'role':
      return changed[change.of](change.before, change.after);
    case 'unit':
      return changed.unit(change.before.name, change.after.name);
    case 'start':
    case 'due':
      return changed[change.of](dayOrNone(change.before, about), dayOrNone(change.after, about));
    case 'decision':
      return changed.decision(decided(change.before, about), decided(change.after, about));
  }
}

function dayOrNone(day: Day | undefined, { texts, format }: Reading): string {
  return day ? format.day(day) : texts.plan.versions.differences.noDay;
}

function decided(decision: MeasureDecision | undefined, { texts }: Reading): string {
  const { measures, versions } = texts.plan;
  return decision ? measures.decisions[decision].toLocaleLowerCase('sv') : versions.differences.notSaid;
}
