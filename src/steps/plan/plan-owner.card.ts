/** Planen, last screen: who holds it together, when it is followed up, and whom to contact. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { isInForce } from '../../process/plan-in-hand.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { takesPart } from '../../process/disclosure/standing.js';
import type { RecipientLine } from '../../process/disclosure/recipient-line.js';
import type { Day } from '../../process/ids.js';
import type { MissingItem } from '../../process/refusals.js';
import { meetingForms } from '../../process/sip-case.js';
import { addDays, dayOf } from '../../process/time.js';
import { clashIn, defineCard, noteIn, type About, type NoteView } from '../card.js';
import { reconfirmIn } from '../reconfirm.js';
import { capital } from '../row.js';
import { afterMeeting, changedFacts, plannedFacts, unplannedFacts } from './examples.js';
import { inHand } from './in-hand.js';
import { workingDayFrom } from './working-day.js';

const daysToFollowUp = 42;

export const planOwnerCard = defineCard<ConvenerFacts>({
  name: 'plan-owner',
  reads: 'convener',
  title: (texts) => texts.plan.title,
  view: (read) => {
    const about = inHand(read);
    const { texts, disclosed, values, refusal } = about;
    const { principalOf, waysOn: _ways, ...words } = texts.plan.owner;
    const { sipCase, sealed } = disclosed;
    const asksReason = refusal?.code === 'planNeedsReason' || Boolean(values['reason']);
    return {
      ...words,
      ...noteIn(about),
      ...reconfirmIn(about),
      ...waysOn(about),
      ...clashIn(about, [
        { id: 'contacts', label: words.contacts, saved: sealed.plan.contacts.join('\n') },
        { id: 'ownerPerson', label: words.ownerPerson, saved: sealed.plan.ownerPerson ?? '' },
      ]),
      ref: disclosed.ref,
      ...ownerOf(about),
      step: texts.common.step(3, 3),
      ownerChoices: disclosed.partyUnits.map(({ id, name, principal }) => ({
        value: id,
        title: principalOf(name, principal),
      })),
      ownerValue: values['planOwnerUnitId'] ?? sipCase.planOwnerUnitId ?? disclosed.convenerUnit.id,
      ownerPersonValue: values['ownerPerson'] ?? sealed.plan.ownerPerson ?? '',
      followUpOnValue: values['followUpOn'] ?? dayToFollowUp(about),
      tomorrowValue: addDays(dayOf(about.now), 1),
      formChoices: meetingForms.map((value) => ({ value, title: capital(texts.roles.form[value]) })),
      followUpFormValue: values['followUpForm'] || (sipCase.followUpForm ?? sipCase.form),
      // The press that was answered with the question has saved it already.
      asksForm: !asksReason,
      storesTexts: keepsPlanTexts(sipCase),
      contactsValue: values['contacts'] ?? likelyContacts(about).join('\n'),
      asksReason,
      reasonValue: values['reason'] ?? '',
      back: texts.common.back,
      more: texts.plan.more.open,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: unplannedFacts(), now: afterMeeting, readerName: 'Sara' },
    { disclosed: plannedFacts(), now: afterMeeting },
    { disclosed: changedFacts(), now: afterMeeting },
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

/** Who owns a plan in force is changed by an offer, which that unit answers (R60). */
function ownerOf({ texts, disclosed }: About<ConvenerFacts>) {
  const { sipCase, planOwner } = disclosed;
  const words = texts.plan.changes;
  const stands = isInForce(sipCase);
  return {
    choosesOwner: !stands,
    isInForce: stands,
    goesOn: words.goesOn,
    owned: planOwner ? words.owned(texts.plan.owner.principalOf(planOwner.name, planOwner.principal)) : '',
    ...(stands ? { activate: words.apply, whyText: words.why } : {}),
  };
}

/** A plan that is made anew may still have the day of the one before it. */
function dayToFollowUp({ disclosed, now }: About<ConvenerFacts>): Day {
  const { followUpOn } = disclosed.sipCase;
  const isAhead = followUpOn !== undefined && followUpOn > dayOf(now);
  return isAhead ? followUpOn : workingDayFrom(addDays(dayOf(now), daysToFollowUp));
}

const filledInThere: Readonly<Partial<Record<MissingItem, 'needs' | 'measures'>>> = {
  needs: 'needs',
  thirdPartyActions: 'needs',
  ownActions: 'needs',
  measures: 'measures',
  measuresPerPrincipal: 'measures',
};

/** What is missing on another screen is one press away; what is missing here stands below. */
function waysOn({ refusal, texts }: About<ConvenerFacts>): Partial<NoteView> {
  const screens = new Set((refusal?.missing ?? []).map((item) => filledInThere[item]));
  const noteWays = (['needs', 'measures'] as const)
    .filter((screen) => screens.has(screen))
    .map((screen) => ({ title: texts.plan.owner.waysOn[screen], verb: `plan-owner.${screen}-open` }));
  return { noteWays, noteLeadsOn: noteWays.length > 0 };
}

/** Those written before; else whoever came from each unit that takes part, or its number, and the one who writes. */
function likelyContacts({ disclosed, readerName }: About<ConvenerFacts>): readonly string[] {
  const { contacts } = disclosed.sealed.plan;
  if (contacts.length > 0) return contacts;
  const here = readerName ? [`${readerName}, ${disclosed.convenerUnit.name}`] : [];
  return [...here, ...disclosed.recipients.flatMap(contactOf)];
}

function contactOf({ attendee, heldBy, name, phone, state, isPerson }: RecipientLine): readonly string[] {
  const unit = heldBy ?? name;
  if (attendee) return [`${attendee}, ${unit}`];
  if (isPerson || !takesPart({ state })) return [];
  return [phone ? `${unit}, ${phone}` : unit];
}
