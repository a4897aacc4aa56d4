/** The living card of a suggested deviation: the event in dates, and what to do about it. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Deviation } from '../../process/sip-case.js';
import { defineCard, noteIn, type About } from '../card.js';
import { deviationIn, eventFacts, eventRows } from './event.js';
import { deviationOf, now } from './examples.js';

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
      title: found ? words.trigger[found.trigger] : words.gone,
      ...stateOf(about, found),
      context: disclosed.ref,
      rows: found ? eventRows(about, found, eventFacts(about, found)) : [],
      ...buttonsOf(about, found),
      why: texts.common.why,
      whyText: words.why,
      whySource: words.whySource,
    };
  },
  examples: (['prompted', 'drafted', 'registered', 'dismissed'] as const)
    .map((state) => ({ disclosed: deviationOf({ state }), now, on: 'd1' }))
    .concat(
      (['refusal', 'absence', 'noPlan', 'noFollowUp', 'lateMeeting'] as const).map((trigger) => ({
        disclosed: deviationOf({ trigger }),
        now,
        on: 'd1',
      })),
    ),
});

const tones = { prompted: 'warning', drafted: 'accent', registered: 'good', dismissed: 'default' } as const;

function stateOf({ texts }: About<ConvenerFacts>, found: Deviation | undefined) {
  const words = texts.deviation;
  if (!found) return { state: words.state.dismissed, toneId: 'default', lead: '' };
  const { state, medControlId } = found;
  return {
    state: words.state[state],
    toneId: tones[state],
    lead: state === 'registered' ? words.lead.registered(medControlId ?? '') : words.lead[state],
  };
}

function buttonsOf({ texts }: About<ConvenerFacts>, found: Deviation | undefined) {
  const words = texts.deviation.button;
  const [isPrompted, isDrafted] = [found?.state === 'prompted', found?.state === 'drafted'];
  return {
    isPrompted,
    isDrafted,
    hasButtons: isPrompted || isDrafted,
    draft: words.draft,
    change: words.change,
    register: words.register,
    dismiss: words.dismiss,
  };
}
