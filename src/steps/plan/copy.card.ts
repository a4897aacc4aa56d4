/** Kopian: the individual gets the plan, and for a child the question whether guardians may too (R57, P2). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day } from '../../process/ids.js';
import { defineCard, noteIn } from '../card.js';
import { exampleSealed } from '../example-case.js';
import { afterMeeting, plannedFacts } from './examples.js';

export const copyCard = defineCard<ConvenerFacts>({
  name: 'copy',
  reads: 'convener',
  title: (texts) => texts.plan.copy.title,
  view: (about) => {
    const { texts, disclosed, values, format } = about;
    const { sipCase } = disclosed;
    const { title: _title, given, childDecides, guardianAnswers, leaveOut, ...words } = texts.plan.copy;
    const { notForGuardians = [] } = disclosed.sealed.preparation;
    const aboutChild = sipCase.ageGroup === 'child';
    const decidesAlone = aboutChild && sipCase.decider === 'childItself';
    const mayKnow = sipCase.scope.guardiansMayKnow === true;
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      print: texts.pages.link.openPrint,
      isNotGiven: sipCase.copyGivenOn === undefined,
      isGiven: sipCase.copyGivenOn !== undefined,
      given: sipCase.copyGivenOn ? given(format.day(sipCase.copyGivenOn)) : '',
      aboutChild,
      decidesAlone,
      hasSecrets: aboutChild && notForGuardians.length > 0,
      leaveOut: leaveOut(
        notForGuardians
          .map((secret) => texts.prepare.secret.names[secret].toLocaleLowerCase('sv'))
          .join(', '),
      ),
      childDecides: childDecides(mayKnow),
      guardianChoices: (['yes', 'no'] as const).map((value) => ({ value, title: guardianAnswers[value] })),
      guardiansValue: values['guardians'] ?? (decidesAlone ? (mayKnow ? 'yes' : 'no') : ''),
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: plannedFacts({ state: 'planActive' }), now: afterMeeting },
    {
      disclosed: plannedFacts({
        state: 'planActive',
        decider: 'childItself',
        sealed: {
          ...exampleSealed,
          preparation: { ...exampleSealed.preparation, notForGuardians: ['childView', 'whatMatters'] },
        },
      }),
      now: afterMeeting,
    },
    {
      disclosed: plannedFacts({
        state: 'planActive',
        ageGroup: 'adult',
        decider: 'individual',
        copyGivenOn: day('2026-03-19'),
      }),
      now: afterMeeting,
    },
  ],
});
