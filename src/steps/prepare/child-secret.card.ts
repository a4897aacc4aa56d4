/** Delas inte med vårdnadshavare: which of the child's words, why, and whether guardians may know at all (P2, R19). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { secretTexts } from './save-secret.js';

export const childSecretCard = defineCard<ConvenerFacts>({
  name: 'child-secret',
  reads: 'convener',
  title: (texts) => texts.prepare.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { preparation } = disclosed.sealed;
    const { names, ...words } = texts.prepare.secret;
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      secretChoices: secretTexts.map((value) => ({ value, title: names[value] })),
      secretsValue: values['notForGuardians'] ?? (preparation.notForGuardians ?? []).join(','),
      reasonValue: values['notForGuardiansReason'] ?? preparation.notForGuardiansReason ?? '',
      decidesAlone: disclosed.sipCase.decider === 'childItself',
      mayKnowValue: values['guardiansMayKnow'] ?? String(disclosed.sipCase.scope.guardiansMayKnow ?? false),
      next: texts.common.next,
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: exampleFacts() },
    {
      disclosed: exampleFacts({ decider: 'childItself' }),
      values: { notForGuardians: 'childView' },
      refusal: { code: 'secretNeedsReason' },
    },
  ],
});
