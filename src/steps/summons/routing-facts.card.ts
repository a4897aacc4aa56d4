/** What a dispatcher needs to find the right unit, and nothing more (R75); each opening is logged. */
import type { RoutingFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { row } from '../row.js';
import { now, routing } from './examples.js';
import { contextOf } from './standing.js';

export const routingFactsCard = defineCard<RoutingFacts>({
  name: 'routing-facts',
  reads: 'dispatcher',
  title: (texts) => texts.summons.facts.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.summons.facts;
    const { name, personnummer, address, listedAt } = disclosed.individual;
    const rows = [
      ...row(words.name, name),
      ...row(words.personnummer, personnummer),
      ...row(words.address, address),
      ...row(words.listedAt, listedAt),
    ];
    return {
      context: contextOf(about),
      ...noteIn(about),
      logged: words.logged,
      rows,
      hasMessage: rows.length === 0,
      message: disclosed.toldByPhone ? words.byPhone(disclosed.fromPhone ?? '') : words.nothing,
      route: words.route,
      why: texts.common.why,
      whyText: words.why,
      whySource: texts.summons.why.source,
    };
  },
  examples: [
    { disclosed: routing(), now },
    { disclosed: routing({ individual: {}, toldByPhone: true }), now },
  ],
});
