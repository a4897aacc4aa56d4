/** Uppföljning: the living card of the plan owner when the plan falls due. It may stand in a channel: nothing of whom, nothing of what. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day } from '../../process/ids.js';
import { addDays } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleTask } from '../example-case.js';
import { dueFacts, onFollowUpDay } from './examples.js';
import { isOpen } from './open-tasks.js';

export const followUpCard = defineCard<ConvenerFacts>({
  name: 'follow-up',
  reads: 'convener',
  view: (about) => {
    const { texts, disclosed } = about;
    const { state } = disclosed;
    const words = texts.followUp.card;
    return {
      ...noteIn(about),
      ...sentencesOf(about),
      title: words.title,
      state: texts.states.case[state],
      tone: texts.states.tone.case[state],
      context: words.context(disclosed.ref, disclosed.planOwner?.name ?? disclosed.convenerUnit.name),
      isDue: state === 'followUpDue',
      isAhead: state === 'planActive',
      isMet: state === 'meetingHeld',
      call: words.call,
      isHeld: state === 'followUpHeld',
      followUp: words.followUp,
      again: words.again,
      close: words.close,
      whyTitle: texts.common.why,
      why: texts.followUp.form.whyText,
      whySource: texts.followUp.form.whySource,
    };
  },
  examples: [
    { disclosed: dueFacts(), now: onFollowUpDay },
    { disclosed: dueFacts({ tasks: [exampleTask('t-1', 'bup-oster', {})] }), now: onFollowUpDay },
    { disclosed: dueFacts({ state: 'planActive', followUpOn: day('2026-06-04') }), now: onFollowUpDay },
    { disclosed: dueFacts({ state: 'meetingBooked' }), now: onFollowUpDay },
    { disclosed: dueFacts({ state: 'meetingHeld' }), now: onFollowUpDay },
    { disclosed: dueFacts({ state: 'followUpHeld' }), now: onFollowUpDay },
    { disclosed: dueFacts({ state: 'closed' }), now: onFollowUpDay },
  ],
});

/** What has happened, and what comes next, by when. */
function sentencesOf({ texts, format, disclosed }: About<ConvenerFacts>) {
  const words = texts.followUp.card;
  const { followUpOn, tasks, settings } = disclosed.sipCase;
  const done = tasks.length - tasks.filter(isOpen).length;
  const on = followUpOn ? format.day(followUpOn) : '';
  const byGrace = followUpOn ? format.day(addDays(followUpOn, settings.followUpGraceDays)) : '';
  const progress = words.progress(done, tasks.length, format.number);
  switch (disclosed.state) {
    case 'followUpDue':
      return {
        lead: words.due(on),
        detail: `${progress} ${words.todo}`,
        more: words.grace(byGrace),
        hasMore: true,
      };
    case 'followUpHeld':
      return { lead: words.held, detail: `${progress} ${words.afterHeld}`, more: '', hasMore: false };
    case 'planActive':
      return { lead: words.next(on), detail: progress, more: words.meet, hasMore: true };
    case 'readyToCall':
    case 'called':
      return { lead: words.called, detail: progress, more: '', hasMore: false };
    case 'meetingBooked':
      return { lead: words.metFor(on), detail: progress, more: '', hasMore: false };
    case 'meetingHeld':
      return { lead: words.met, detail: `${progress} ${words.todo}`, more: '', hasMore: false };
    case 'closed':
      return { lead: words.closed, detail: '', more: '', hasMore: false };
    default:
      return { lead: words.paused, detail: '', more: '', hasMore: false };
  }
}
