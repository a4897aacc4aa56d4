/** Utskick: what was sent to each called unit and invited person, how, when, and whether it arrived. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { recipientId } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About, type Delivery } from '../card.js';
import { at, exampleFacts, exampleRecipient } from '../example-case.js';

export const deliveriesCard = defineCard<ConvenerFacts>({
  name: 'deliveries',
  reads: 'convener',
  listsDeliveries: true,
  title: (texts) => texts.call.deliveries.title,
  view: (about) => {
    const { texts, disclosed } = about;
    const words = texts.call.deliveries;
    const lines = (about.deliveries ?? []).flatMap((delivery) => rowOf(delivery, about));
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      lead: words.lead,
      none: words.none,
      lines,
      isEmpty: lines.length === 0,
    };
  },
  examples: [
    { disclosed: called(), deliveries: [] },
    {
      disclosed: called(),
      deliveries: [
        example({ what: 'message', door: 'mail', state: 'failed', at: at('2026-03-06T09:12:00.000Z') }),
        example({ what: 'reminder', state: 'sending', at: at('2026-03-06T07:00:00.000Z') }),
        example({ state: 'sent', at: at('2026-03-04T09:00:00.000Z') }),
        // Whom the consent has excluded since stands on no card.
        example({ recipientId: recipientId('r-gone') }),
      ],
    },
  ],
});

/** Nothing for a recipient who is not in the case any more. */
function rowOf(
  { recipientId: id, unit, what, door, state, at: when }: Delivery,
  about: About<ConvenerFacts>,
) {
  const { texts, format, disclosed } = about;
  const words = texts.call.deliveries;
  const line = disclosed.recipients.find((recipient) => recipient.id === id);
  if (!line) return [];
  return [
    {
      who: unit ?? line.heldBy ?? line.name,
      detail: [
        words.what[what === 'summons' ? line.kind : what],
        words.door[door],
        `${format.shortDay(dayOf(when))} ${format.time(when)}`,
      ].join(' · '),
      state: words.state[state],
      toneId: tones[state],
    },
  ];
}

const tones = { sending: 'default', sent: 'good', failed: 'warning' } as const;

function called(): ConvenerFacts {
  return exampleFacts({ state: 'called', recipients: [exampleRecipient('bup-oster', { state: 'sent' })] });
}

function example(changes: Partial<Delivery>): Delivery {
  const summons = { what: 'summons', door: 'channel', state: 'sent' } as const;
  return {
    recipientId: recipientId('r-bup-oster'),
    at: at('2026-03-04T09:00:00.000Z'),
    ...summons,
    ...changes,
  };
}
