/** The question to the fixed care contact's unit, on a card that all in its channel see: days and a phone number only (R12). */
import type { CallRequestFacts } from '../../process/disclosure/call-request-facts.js';
import { day, caseRef } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { at } from '../example-case.js';
import { row } from '../row.js';
import { now } from '../example-discharge.js';
import { whyOf } from './typed.js';

const tones = { asked: 'accent', taken: 'good', notOurs: 'default' } as const;

export const callRequestCard = defineCard<CallRequestFacts>({
  name: 'call-request',
  reads: 'careContact',
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.discharge.request;
    return {
      ...noteIn(about),
      title: words.title,
      state: words.state[disclosed.state],
      toneId: tones[disclosed.state],
      context: words.context(disclosed.ref, disclosed.from),
      lead: words.lead[disclosed.state],
      rows: rowsOf(about),
      open: disclosed.state === 'asked' && disclosed.caseIsOpen,
      name: words.name,
      nameValue: about.values['name'] ?? '',
      nameError: words.nameError,
      take: words.take,
      decline: words.decline,
      ...whyOf(about, 'R12'),
    };
  },
  examples: (['asked', 'taken', 'notOurs'] as const).map((state) => ({ disclosed: example(state), now })),
});

/** Once it is answered, only that. */
function rowsOf({ disclosed, texts, format }: About<CallRequestFacts>) {
  if (disclosed.state !== 'asked') return [];
  const words = texts.discharge.request;
  const { readyNoticeAt: notice, lastDayToCall, fromPhone } = disclosed;
  return [
    ...row(words.who, fromPhone && words.ring(fromPhone)),
    ...row(words.ready, notice && `${format.day(dayOf(notice))} ${format.time(notice)}`),
    ...row(words.callBy, lastDayToCall && format.day(lastDayToCall.on)),
  ];
}

function example(state: CallRequestFacts['state']): CallRequestFacts {
  return {
    as: 'careContact',
    ref: caseRef('SIP-7K4QXM'),
    from: 'ett sjukhus i Västra Götaland',
    fromPhone: '031-390 06 20',
    to: 'Vårdcentral Mellan',
    state,
    askedAt: at('2026-03-09T14:00:00.000Z'),
    readyNoticeAt: at('2026-03-09T13:10:00.000Z'),
    lastDayToCall: { on: day('2026-03-12') },
    caseIsOpen: true,
  };
}
