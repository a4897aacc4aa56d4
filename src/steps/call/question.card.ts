/** A recipient's question, or its other time, for the convener to answer. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { now, taken } from './examples.js';
import { signedIn } from './signed.js';

const asked = { question: 'Räcker det att vi är med sista halvtimmen?' };

export const questionCard = defineCard<ConvenerFacts>({
  name: 'question',
  reads: 'convener',
  title: (texts) => texts.call.question.title,
  view: (about) => {
    const { disclosed, texts, values, on = '' } = about;
    const words = texts.call.question;
    const line = disclosed.recipients.find(({ id }) => id === on);
    const question = line?.openQuestion ? (line.question ?? '') : '';
    const otherTime = line?.otherTime ?? '';
    return {
      on,
      ...signedIn(line, texts),
      context: disclosed.ref,
      ...noteIn(about),
      hasQuestion: question !== '',
      from: words.from(line?.heldBy ?? line?.name ?? ''),
      question,
      hasOtherTime: otherTime !== '',
      otherTimeTitle: words.otherTime,
      otherTime,
      hasNothing: question === '' && otherTime === '',
      nothing: words.nothing,
      answer: words.answer,
      answerValue: values['answer'] ?? '',
      answerError: words.answerError,
      seen: line?.byMail || line?.signedBy ? words.byMail(line.phone) : words.seen,
      send: words.send,
    };
  },
  examples: [
    {
      disclosed: exampleFacts(
        taken({ state: 'received', question: true }, { ...asked, signedBy: 'Karin Ek' }),
      ),
      on: 'r-bup-oster',
      now,
    },
    {
      disclosed: exampleFacts(taken({ state: 'received' }, { otherTime: 'torsdag 26 mars efter kl. 13' })),
      on: 'r-bup-oster',
      now,
    },
    { disclosed: exampleFacts(taken({ state: 'received' }, {})), on: 'r-bup-oster', now },
  ],
});
