/** Planen, last screen: who holds it together, when it is followed up, and whom to contact. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { addDays, dayOf } from '../../process/time.js';
import { clashIn, defineCard, noteIn, type About } from '../card.js';
import { reconfirmIn } from '../reconfirm.js';
import { afterMeeting, plannedFacts, unplannedFacts } from './examples.js';
import { workingDayFrom } from './working-day.js';

const daysToFollowUp = 42;

export const planOwnerCard = defineCard<ConvenerFacts>({
  name: 'plan-owner',
  reads: 'convener',
  title: (texts) => texts.plan.title,
  view: (about) => {
    const { texts, disclosed, values, refusal, now } = about;
    const { sipCase } = disclosed;
    return {
      ...texts.plan.owner,
      ...noteIn(about),
      ...reconfirmIn(about),
      ...clashIn(about, [
        {
          id: 'contacts',
          label: texts.plan.owner.contacts,
          saved: disclosed.sealed.plan.contacts.join('\n'),
        },
      ]),
      ref: disclosed.ref,
      step: texts.common.step(3, 3),
      ownerChoices: disclosed.partyUnits.map(({ id, name }) => ({ value: id, title: name })),
      ownerValue: values['planOwnerUnitId'] ?? sipCase.planOwnerUnitId ?? disclosed.convenerUnit.id,
      followUpOnValue:
        values['followUpOn'] ?? sipCase.followUpOn ?? workingDayFrom(addDays(dayOf(now), daysToFollowUp)),
      tomorrowValue: addDays(dayOf(now), 1),
      storesTexts: keepsPlanTexts(sipCase),
      contactsValue: values['contacts'] ?? likelyContacts(about).join('\n'),
      asksReason: refusal?.code === 'planNeedsReason' || Boolean(values['reason']),
      reasonValue: values['reason'] ?? '',
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: unplannedFacts(), now: afterMeeting, readerName: 'Sara' },
    { disclosed: plannedFacts(), now: afterMeeting },
    {
      disclosed: unplannedFacts(),
      now: afterMeeting,
      refusal: { code: 'planIncomplete', missing: ['needs', 'measures', 'thirdPartyActions'] },
    },
    {
      disclosed: plannedFacts(),
      now: afterMeeting,
      refusal: { code: 'planNeedsReason', missing: ['ownActions', 'measuresPerPrincipal'] },
    },
    { disclosed: plannedFacts(), now: afterMeeting, refusal: { code: 'planNeedsConsent' } },
  ],
});

/** Those written before; else whoever came from each unit, and the one who writes. */
function likelyContacts({ disclosed, readerName }: About<ConvenerFacts>): readonly string[] {
  const { contacts } = disclosed.sealed.plan;
  if (contacts.length > 0) return contacts;
  const here = readerName ? [`${readerName}, ${disclosed.convenerUnit.name}`] : [];
  const came = disclosed.recipients.flatMap(({ attendee, heldBy, name }) =>
    attendee ? [`${attendee}, ${heldBy ?? name}`] : [],
  );
  return [...here, ...came];
}
