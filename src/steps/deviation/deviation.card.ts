/** The living card of a suggested deviation: the event in dates, and what to do about it. */
import { isWritten } from '../../process/deviation-texts.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day } from '../../process/ids.js';
import type { Deviation } from '../../process/sip-case.js';
import { defineCard, noteIn, type About } from '../card.js';
import { deviationIn, eventFacts, eventRows } from './event.js';
import { deviationOf, disputed, now } from './examples.js';
import { row } from '../row.js';

export const deviationCard = defineCard<ConvenerFacts>({
  name: 'deviation',
  reads: 'convener',
  title: (texts) => texts.deviation.form.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const found = deviationIn(about);
    const words = texts.deviation;
    return {
      ...noteIn(about),
      title: found ? titleOf(about, found) : words.gone,
      ...stateOf(about, found),
      context: disclosed.ref,
      rows: found
        ? [
            ...eventRows(about, found, eventFacts(about, found)),
            ...whyNone(about, found),
            ...positions(about, found),
          ]
        : [],
      ...buttonsOf(about, found),
      why: texts.common.why,
      whyText: words.why,
      whySource: words.whySource,
    };
  },
  examples: (['prompted', 'drafted', 'registered', 'dismissed', 'disputed', 'resolved'] as const)
    .map((state) => ({ disclosed: deviationOf({ state }), now, on: 'd1' }))
    .concat([disputed(), disputed('')].map((disclosed) => ({ disclosed, now, on: 'd1' })))
    .concat({ disclosed: deviationOf({ state: 'registered', sentOn: day('2026-03-17') }), now, on: 'd1' })
    .concat({
      disclosed: deviationOf({ trigger: 'noFollowUp', state: 'dismissed', dismissedBy: 'followUpHeld' }),
      now,
      on: 'd1',
    })
    .concat(
      (
        [
          'noReceipt',
          'refusal',
          'wrongUnit',
          'absence',
          'taskNotDone',
          'missingInformation',
          'sipDenied',
          'other',
          'noPlan',
          'noFollowUp',
          'lateMeeting',
          'ownerGone',
        ] as const
      ).map((trigger) => ({
        disclosed: deviationOf({ trigger }),
        now,
        on: 'd1',
      })),
    ),
});

const tones = {
  prompted: 'warning',
  drafted: 'accent',
  registered: 'good',
  dismissed: 'default',
  disputed: 'warning',
  resolved: 'good',
} as const;

function titleOf({ texts }: About<ConvenerFacts>, { trigger, dismissedBy }: Deviation): string {
  return dismissedBy === 'followUpHeld' && trigger === 'noFollowUp'
    ? texts.deviation.heldLate
    : texts.deviation.trigger[trigger];
}

function stateOf(about: About<ConvenerFacts>, found: Deviation | undefined) {
  const words = about.texts.deviation;
  if (!found) return { state: words.state.dismissed, toneId: 'default', lead: '' };
  const { state } = found;
  return { state: words.state[state], toneId: tones[state], lead: leadOf(about, found) };
}

function leadOf({ texts, format, disclosed }: About<ConvenerFacts>, found: Deviation): string {
  const { state, medControlId, sentOn, dismissedBy } = found;
  const words = texts.deviation.lead;
  // Nobody chose: the product ended it by itself.
  if (dismissedBy !== undefined && dismissedBy !== 'choice') return words[dismissedBy];
  if (state === 'disputed' && disclosed.state === 'closed') return words.livesOn;
  if (state === 'disputed' && !hasInterim(disclosed, found)) return words.noInterim;
  if (state !== 'registered') return words[state];
  return sentOn && !medControlId
    ? words.handedOver(format.day(sentOn))
    : words.registered(medControlId ?? '');
}

/** Why it came to nothing, in the words of whoever chose it. */
function whyNone({ disclosed, texts }: About<ConvenerFacts>, { id, state }: Deviation) {
  const why = disclosed.sealed.deviations[id]?.dismissal;
  return state === 'dismissed' ? row(texts.deviation.row.whyNone, why ?? '') : [];
}

/** Both sides of a dispute, and who does what until it is settled (R63). */
function positions({ disclosed, texts }: About<ConvenerFacts>, { id, state }: Deviation) {
  if (state !== 'disputed' && state !== 'resolved') return [];
  const said = disclosed.sealed.deviations[id];
  const words = texts.deviation.row;
  return [
    ...row(words.ownPosition, said?.ownPosition),
    ...row(words.otherPosition, said?.otherPosition),
    ...row(words.interim, said?.interim),
  ];
}

function hasInterim({ sealed }: ConvenerFacts, found: Deviation | undefined): boolean {
  return Boolean(sealed.deviations[found?.id ?? '']?.interim);
}

function buttonsOf({ texts, disclosed }: About<ConvenerFacts>, found: Deviation | undefined) {
  const words = texts.deviation.button;
  const [isPrompted, isDrafted] = [found?.state === 'prompted', found?.state === 'drafted'];
  const isDisputed = found?.state === 'disputed';
  // While it is a draft its text stands behind the button that registers it.
  const mayRead = found !== undefined && !isDrafted && isWritten(found, disclosed.sealed);
  return {
    isPrompted,
    isDrafted,
    isDisputed,
    isSet: isDisputed && hasInterim(disclosed, found),
    isUnset: isDisputed && !hasInterim(disclosed, found),
    mayDismiss: isPrompted || isDrafted,
    mayRead,
    hasButtons: isPrompted || isDrafted || isDisputed || mayRead,
    ...words,
  };
}
