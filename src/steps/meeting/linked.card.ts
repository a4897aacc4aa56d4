/** Gemensamt möte: which of the unit's cases meet together, each with its own consent and plan. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { caseId, caseRef } from '../../process/ids.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { standingLine } from './linked-words.js';

export const linkedCard = defineCard<ConvenerFacts>({
  name: 'linked',
  reads: 'convener',
  choosesCases: true,
  meetsTogether: true,
  title: (texts) => texts.meeting.linked.title,
  view: (about) => {
    const { texts, disclosed } = about;
    const words = texts.meeting.linked;
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      lead: words.lead,
      each: words.each,
      ...linkedNow(about),
      ...mayBeLinked(about),
      why: texts.common.why,
      whyText: words.why,
      whySource: words.whySource,
    };
  },
  examples: [
    { disclosed: exampleFacts(), cases: [] },
    { disclosed: exampleFacts(), cases: [example('SIP-2M8RTC'), example('SIP-9D3WKA')] },
    {
      disclosed: exampleFacts({ linked: [{ caseId: caseId('c-2'), ref: caseRef('SIP-2M8RTC') }] }),
      cases: [example('SIP-2M8RTC'), example('SIP-9D3WKA')],
      refusal: { code: 'stillJoint' },
    },
    {
      disclosed: exampleFacts({ linked: [{ caseId: caseId('c-2'), ref: caseRef('SIP-2M8RTC') }] }),
      cases: [],
      linkedCases: [{ ref: caseRef('SIP-2M8RTC'), joint: false, lacks: ['linkedHasMeeting'] }],
    },
  ],
});

function linkedNow(about: About<ConvenerFacts>) {
  const { linked = [] } = about.disclosed.sipCase;
  const { unlink } = about.texts.meeting.linked;
  return {
    linked: linked.map(({ caseId: onId, ref }) => {
      const stands = standingLine(about, ref);
      return { other: ref, onId, unlink, stands, hasStands: stands !== '' };
    }),
  };
}

function mayBeLinked({ disclosed, texts, cases = [], values }: About<ConvenerFacts>) {
  const words = texts.meeting.linked;
  const known = [disclosed.ref, ...(disclosed.sipCase.linked ?? []).map(({ ref }) => ref)];
  const choices = cases
    .filter(({ ref, state }) => state !== 'closed' && !known.includes(ref))
    .map(({ ref, state }) => ({ title: `${ref} · ${texts.states.case[state]}`, value: ref }));
  return {
    choices,
    hasChoices: choices.length > 0,
    which: words.which,
    whichMissing: words.whichMissing,
    otherValue: values['other'] ?? '',
    none: words.none,
    link: words.link,
  };
}

function example(ref: string) {
  return { ref: caseRef(ref), state: 'readyToCall' } as const;
}
