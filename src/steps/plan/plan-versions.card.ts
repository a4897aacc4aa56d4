/** Planens versioner: which there are, and what differs between two of them - the last two until others are chosen. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { planDifferences, type PlanVersion } from '../../process/plan-versions.js';
import { isInForce } from '../../process/plan-in-hand.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { afterMeeting, anewFacts, changedFacts, plannedFacts } from './examples.js';
import { saidDifference } from './said-differences.js';

export const planVersionsCard = defineCard<ConvenerFacts>({
  name: 'plan-versions',
  reads: 'convener',
  title: (texts) => texts.plan.versions.title,
  view: (about) => {
    const { texts, disclosed } = about;
    const { title: _title, version, differ, alike, one, differences: _said, ...words } = texts.plan.versions;
    const { planVersions: versions } = disclosed;
    const [before, after] = compared(about);
    const differences = before && after ? planDifferences(before, after) : [];
    return {
      compare: words.compare,
      before: words.before,
      after: words.after,
      ...noteIn(about),
      ref: disclosed.ref,
      versions: versions.map((each) => ({ name: version(each.version), detail: whenOf(each, about) })),
      differ: before && after ? differ(before.version, after.version) : one,
      differences: differences.map((each) => ({ text: saidDifference(each, about) })),
      hasChanges: isInForce(disclosed.sipCase) && versions.at(-1)?.activatedAt === undefined,
      drop: texts.plan.changes.drop,
      isAlike: before !== undefined && after !== undefined && differences.length === 0,
      alike,
      choosesTwo: versions.length > 2,
      versionChoices: versions.map((each) => ({
        value: String(each.version),
        title: version(each.version),
      })),
      beforeValue: String(before?.version ?? ''),
      afterValue: String(after?.version ?? ''),
    };
  },
  examples: [
    { disclosed: anewFacts(1), now: afterMeeting },
    { disclosed: anewFacts(2), now: afterMeeting },
    { disclosed: anewFacts(2), now: afterMeeting, extra: { before: '1', after: '2' } },
    { disclosed: plannedFacts(), now: afterMeeting },
    { disclosed: changedFacts(), now: afterMeeting },
  ],
});

/** Older first, whichever way round they were chosen. */
function compared({ disclosed, extra }: About<ConvenerFacts>): readonly (PlanVersion | undefined)[] {
  const versions = disclosed.planVersions;
  const chosen = versions.filter(({ version }) =>
    [extra['before'], extra['after']].includes(String(version)),
  );
  return chosen.length === 2 ? chosen : [versions.at(-2), versions.at(-1)];
}

function whenOf({ activatedAt }: PlanVersion, { texts, format }: About<ConvenerFacts>): string {
  const { since, inTheMaking } = texts.plan.versions;
  return activatedAt ? since(format.day(dayOf(activatedAt))) : inTheMaking;
}
