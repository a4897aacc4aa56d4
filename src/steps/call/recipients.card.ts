/** Who is to be summoned or invited: units that the consent covers, and close persons. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Recipient } from '../../process/sip-case.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { reconfirmIn } from '../reconfirm.js';
import { isCovered, numbered, peopleLeft, unitsLeft } from './choices.js';
import { chosen, coveredCase, now, rung } from './examples.js';

type RecipientState = Recipient['state'];

export const recipientsCard = defineCard<ConvenerFacts>({
  name: 'recipients',
  reads: 'convener',
  title: (texts) => texts.call.recipients.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.call.recipients;
    return {
      heading: words.heading,
      step: texts.common.step(1, 2),
      context: disclosed.ref,
      ...noteIn(about),
      ...reconfirmIn(about),
      ...(excludedName(about) ?? {}),
      ...groupsView(about),
      ...choicesView(about),
      contribution: words.contribution,
      contributionValue: about.values['contribution'] ?? words.contributionPreset,
      next: words.next,
      add: words.add,
      other: words.other,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.source,
    };
  },
  examples: [
    { disclosed: exampleFacts(coveredCase), now },
    { disclosed: exampleFacts({ ...coveredCase, recipients: chosen }), now },
    { disclosed: exampleFacts(rung), now },
    {
      disclosed: exampleFacts({ ...coveredCase, recipients: chosen }),
      now,
      refusal: { code: 'consentExcludes' },
      values: { people: '0', contribution: 'Berätta hur det är hemma' },
    },
  ],
});

/** Who is chosen may be left out again; a summons that has gone out, to the wrong unit say, is taken back. */
function groupsView({ disclosed, texts }: About<ConvenerFacts>) {
  const words = texts.call.recipients;
  const group = (
    title: string,
    states: readonly RecipientState[],
    press: string,
    all: (name: string) => string,
  ) => {
    const found = disclosed.recipients.filter(({ state }) => states.includes(state));
    const rows = found.map(({ id, name, kind }) => ({
      ...{ id, name, kind: words[kind] },
      ...{ remove: press, removeOne: all(name) },
    }));
    return rows.length === 0 ? [] : [{ title, rows }];
  };
  return {
    groups: [
      ...group(words.chosen, ['chosen'], words.remove, words.removeOne),
      ...group(
        words.called,
        ['sent', 'received', 'accepted', 'confirmed'],
        words.takeBack,
        words.takeBackOne,
      ),
    ],
  };
}

function choicesView({ disclosed, texts, values }: About<ConvenerFacts>) {
  const words = texts.call.recipients;
  const units = unitsLeft(disclosed);
  const people = peopleLeft(disclosed);
  // All are ticked the first time only: whoever has begun to choose has left the others out on purpose.
  const begun = disclosed.recipients.length > 0;
  // Open care that must take part is ticked until it does (R49).
  const preset = units.filter(({ id }) => !begun || disclosed.openCareToCall.includes(id));
  return {
    hasUnits: units.length > 0,
    units: words.units,
    unitChoices: units.map(({ id, name }) => ({ title: name, value: id })),
    unitsValue: values['units'] ?? preset.map(({ id }) => id).join(','),
    hasPeople: people.length > 0,
    people: words.people,
    peopleChoices: people.map(({ place, person }) => ({ title: person.label, value: place })),
    peopleValue: values['people'] ?? '',
  };
}

/** R16 by name: "Mormor finns bland dem som samtycket inte gäller". */
function excludedName({ disclosed, texts, refusal, values }: About<ConvenerFacts>) {
  if (refusal?.code !== 'consentExcludes') return undefined;
  const ticked = (values['people'] ?? '').split(',');
  const named = numbered(disclosed).flatMap(({ place, person }) => (ticked.includes(place) ? [person] : []));
  const who = named.find((person) => !isCovered(disclosed, person))?.label;
  return who ? { note: texts.call.recipients.excluded(who) } : undefined;
}
