/** Lämna över huvudansvaret: to whom; the one who has it keeps it until the other has accepted (R60). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { unitId } from '../../process/ids.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts, exampleRecipient } from '../example-case.js';

const planned = { state: 'planActive', planOwnerUnitId: unitId('ekdalsskolan') } as const;
const withParty = {
  recipients: [exampleRecipient('bup-oster', { state: 'attended' })],
  scope: { unitIds: [unitId('bup-oster')], exceptUnitIds: [], coversRouting: true },
};

export const handOverCard = defineCard<ConvenerFacts>({
  name: 'hand-over',
  reads: 'convener',
  title: (texts) => texts.handOver.heading,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const owner = disclosed.planOwner ?? disclosed.convenerUnit;
    const units = disclosed.partyUnits.filter(({ id }) => id !== owner.id);
    const mayRelease = owner.id !== disclosed.convenerUnit.id;
    return {
      ...texts.handOver,
      ...noteIn(about),
      ref: disclosed.ref,
      hasUnits: units.length > 0,
      hasNoUnits: units.length === 0,
      unitChoices: units.map(({ id, name }) => ({ value: id, titleRaw: name })),
      unitValue: values['unitId'] ?? units[0]?.id ?? '',
      mayRelease,
      hasButtons: units.length > 0 || mayRelease,
      why: texts.common.why,
      whyText: texts.rules.R60.text,
      whySource: texts.rules.R60.source,
    };
  },
  examples: [
    { disclosed: exampleFacts({ ...planned, ...withParty }) },
    { disclosed: exampleFacts({ ...planned, ...withParty, planOwnerUnitId: unitId('bup-oster') }) },
    { disclosed: exampleFacts(planned) },
  ],
});
