/** Samtycke, second screen: who has given it, when and how. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Consent } from '../../process/sip-case.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { at, exampleConsent, exampleFacts } from '../example-case.js';
import { giverName } from '../giver-names.js';
import { exceptionsOf, ownExceptions } from './own-exceptions.js';
import { methods } from './typed-consent.js';

export const consentGiversCard = defineCard<ConvenerFacts>({
  name: 'consent-givers',
  reads: 'convener',
  title: (texts) => texts.consent.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { methods: ways, ...words } = texts.consent.givers;
    const { decider } = disclosed.sipCase;
    const paused = disclosed.state === 'pausedConsent';
    return {
      ...onlyWords(words),
      ...noteIn(about),
      ref: disclosed.ref,
      step: texts.common.step(2, 2),
      known: disclosed.consents
        .filter(({ state }) => state !== 'asked')
        .map((consent) => ({ text: wordedConsent(consent, about) })),
      giverChoices: disclosed.expectedGivers.map((value) => ({
        value,
        titleRaw: giverName(value, disclosed, texts),
      })),
      methodChoices: methods.map((value) => ({ value, title: ways[value] })),
      giversValue: values['givers'] ?? disclosed.giversToAsk.join(','),
      givenOnValue: values['givenOn'] ?? dayOf(about.now),
      methodValue: values['method'] ?? 'oral',
      law: decider ? texts.consent.law[decider] : '',
      ownExceptionsValue:
        values['ownExceptions'] ?? exceptionsOf(disclosed.giversToAsk, disclosed, texts).join('\n'),
      offersOneOnly: decider === 'twoGuardians',
      oneOnlyReasonValue: values['oneGuardianReason'] ?? '',
      mayRefuse: disclosed.state === 'obtainingConsent',
      mayGoBack: !paused,
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: exampleFacts({ state: 'obtainingConsent' }), now: at('2026-03-04T09:00:00.000Z') },
    {
      disclosed: exampleFacts({ state: 'obtainingConsent', consents: [exampleConsent('guardian1')] }),
      now: at('2026-03-05T09:00:00.000Z'),
    },
    {
      disclosed: exampleFacts({
        state: 'pausedConsent',
        consents: [exampleConsent('guardian1'), { ...exampleConsent('guardian2'), state: 'withdrawn' }],
      }),
      now: at('2026-03-12T09:00:00.000Z'),
    },
  ],
});

function wordedConsent(
  { giver, state, givenOn }: Consent,
  { texts, format, disclosed }: About<ConvenerFacts>,
): string {
  const words = texts.consent.givers;
  const who = giverName(giver, disclosed, texts);
  if (state === 'withdrawn') return words.withdrawnAlready(who);
  const day = givenOn ? format.day(givenOn) : '';
  if (state === 'refused') return words.refusedAlready(who, day);
  const own = ownExceptions(giver, disclosed, texts);
  return [words.givenAlready(who, day), ...(own.length > 0 ? [words.except(own.join(', '))] : [])].join(' ');
}

/** Sentences with values are functions; the template binds only what is already worded. */
function onlyWords<T extends Readonly<Record<string, unknown>>>(words: T) {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => typeof value === 'string'));
}
