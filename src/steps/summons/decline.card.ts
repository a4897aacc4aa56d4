/** A no: the duty explained and a reason asked for where the unit is obliged (R40), nothing asked where it is not (R47). */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn, type About, type NoteView } from '../card.js';
import { neutral, now, toFather } from './examples.js';
import { contextOf } from './standing.js';

export const declineCard = defineCard<NeutralFacts>({
  name: 'decline',
  reads: 'receiver',
  title: (texts) => texts.summons.decline.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.summons.decline;
    const isObliged = disclosed.kind === 'summons';
    const optional = disclosed.toPerson ? words.reasonPerson : words.reasonOptional;
    const welcome = disclosed.toPerson ? words.person : words.invited;
    return {
      context: contextOf(about),
      ...noteIn(about),
      ...yesMeanwhile(about),
      isObliged,
      isInvited: !isObliged,
      lead: isObliged ? words.duty : welcome,
      reason: isObliged ? words.reason : optional,
      reasonError: words.reasonError,
      reasonValue: values['reason'] ?? '',
      send: words.send,
      sendStyle: isObliged ? 'default' : 'positive',
      why: texts.common.why,
      whyText: texts.summons.why.summons,
      whySource: texts.summons.why.source,
    };
  },
  examples: [
    { disclosed: neutral({ state: 'received' }), now },
    { disclosed: neutral({ state: 'received' }), now, refusal: { code: 'refusalNeedsReason' } },
    {
      disclosed: neutral({ state: 'accepted' }),
      now,
      refusal: { code: 'yesMeanwhile' },
      values: { reason: 'Ingen kan den veckan' },
    },
    { disclosed: neutral(toFather), now },
  ],
});

/** A colleague has said yes while the no was being written: it is read before it is taken back. */
function yesMeanwhile({ disclosed, texts, refusal }: About<NeutralFacts>): Partial<NoteView> {
  if (refusal?.code !== 'yesMeanwhile') return {};
  const words = texts.summons.decline;
  const { toPerson, heldBy } = disclosed;
  return { note: toPerson || !heldBy ? words.yesMeanwhilePerson : words.yesMeanwhile(heldBy) };
}
