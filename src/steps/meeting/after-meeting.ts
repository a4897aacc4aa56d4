/** Where one goes on once a meeting is recorded: to the plan, to how its measures have gone, or nowhere after a förmöte. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Texts } from '../../texts/sv.js';
import type { Leads } from '../action.js';
import { cardAt, firstUnanswered } from '../follow-up-pages.js';

type After = 'plan' | 'followUp' | 'nothing';

function whatComes({ meeting, sipCase }: ConvenerFacts): After {
  if (meeting?.kind === 'preMeeting') return 'nothing';
  return sipCase.followUpCall ? 'followUp' : 'plan';
}

export function leadsAfterMeeting(facts: ConvenerFacts | undefined): Leads {
  if (!facts) return { to: 'done' };
  switch (whatComes(facts)) {
    case 'plan':
      return { to: 'dialog', card: 'plan-needs' };
    case 'followUp':
      return { to: 'dialog', ...cardAt(facts.tasks.length, firstUnanswered(facts)) };
    case 'nothing':
      return { to: 'done' };
  }
}

export function holdWord(facts: ConvenerFacts, words: Texts['meeting']['held']): string {
  return { plan: words.hold, followUp: words.holdFollowUp, nothing: words.holdOther }[whatComes(facts)];
}
