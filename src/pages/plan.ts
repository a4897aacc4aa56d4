/** SIP-planen for staff, under the headings of the county's form (domain 4.3; seed 004). */
import { attendanceRows, heldMeeting } from './held-meeting.js';
import { keepsPlanTexts } from '../process/plan-by-reference.js';
import { dayOf } from '../process/time.js';
import type { PlanKind } from '../process/plan-kind.js';
import type { Side } from '../process/sip-case.js';
import { capital } from './capital.js';
import { staffMeasures } from './measures.js';
import {
  facts,
  lines,
  list,
  pageOf,
  quote,
  section,
  text,
  type Block,
  type Page,
  type PageAbout,
  type Section,
} from './page.js';

const kinds: readonly PlanKind[] = ['new', 'afterDischarge', 'followUp'];
const sides: readonly Side[] = ['school', 'socialServices', 'regionalHealth', 'municipalHealth'];

export function planPage(about: PageAbout): Page {
  const { facts: of, texts } = about;
  const words = texts.pages.plan;
  const stored = keepsPlanTexts(of.sipCase);
  return pageOf(
    about,
    words.title,
    [
      ...section(undefined, text(words.lead), ...headBoxes(about)),
      ...owner(about),
      ...meeting(about),
      ...(stored ? wordsOf(about) : section(undefined, text(texts.pages.shared.keptOutside))),
      ...section(words.measures, staffMeasures(about)),
      ...(stored ? othersAndOwn(about) : []),
      ...responsible(about),
      ...section(words.signatures, text(words.signaturesHelp), signature(about), signature(about)),
    ],
    [texts.common.replacesNot, texts.pages.shared.notJournal],
  );
}

function headBoxes({ facts: of, texts }: PageAbout): readonly Block[] {
  const words = texts.pages.plan;
  const box = (told: string, isTicked: boolean) => ({ text: told, isTicked });
  return [
    {
      kind: 'boxes',
      label: words.kind,
      boxes: kinds.map((kind) => box(texts.plan.more.kinds[kind], of.planKind === kind)),
    },
    {
      kind: 'boxes',
      label: words.spottedBy,
      boxes: sides.map((side) => box(texts.roles.side[side], of.needSpottedBy.includes(side))),
    },
  ];
}

/** Address and telephone say where somebody may be found: neither stands there where identity is protected (R69). */
function owner({ facts: of, texts }: PageAbout): Section[] {
  const words = texts.pages.shared;
  const { name, personnummer, address, phone } = of.sealed.individual;
  const isProtected = of.sipCase.namedOnly !== undefined;
  return section(
    texts.pages.plan.owner,
    facts([
      [words.name, name],
      [words.address, isProtected ? undefined : address],
      [words.personnummer, personnummer],
      [words.phone, isProtected ? undefined : phone],
    ]),
  );
}

function meeting(about: PageAbout): Section[] {
  const { facts: of, texts, format } = about;
  const words = texts.pages.plan;
  const held = heldMeeting(of);
  if (!held) return [];
  return section(
    words.meeting,
    facts([
      [texts.pages.shared.date, capital(format.day(dayOf(held.slot.start)))],
      ...attendanceRows(about, held),
    ]),
  );
}

function wordsOf({ facts: of, texts }: PageAbout): Section[] {
  const words = texts.pages.plan;
  const { more, read } = texts.plan;
  const { preparation, plan } = of.sealed;
  return [
    ...section(words.matters, quote(preparation.whatMatters)),
    ...section(more.currentSituation, text(plan.currentSituation)),
    ...section(more.wayForward, text(plan.wayForward)),
    ...section(
      words.goals,
      facts([
        [words.longTermGoal, preparation.longTermGoal],
        [read.shortTermGoals, ...plan.shortTermGoals],
      ]),
    ),
    ...section(read.needs, list(plan.needs)),
  ];
}

function othersAndOwn({ facts: of, texts }: PageAbout): Section[] {
  const { read, more } = texts.plan;
  const { plan } = of.sealed;
  const none = plan.thirdPartyActions?.length === 0 ? text(texts.pages.plan.none) : undefined;
  return [
    ...section(read.thirdPartyActions, none ?? list(plan.thirdPartyActions ?? [])),
    ...section(more.ownResources, text(plan.ownResources)),
    ...section(read.ownActions, list(plan.ownActions)),
  ];
}

function responsible({ facts: of, texts, format }: PageAbout): Section[] {
  const words = texts.pages.plan;
  const { read, more } = texts.plan;
  const { sipCase, planOwner, sealed } = of;
  const { followUpOn, followUpForm, relatedPlans = [], copyGivenOn } = sipCase;
  const stored = keepsPlanTexts(sipCase);
  return section(
    words.responsible,
    facts([
      [read.principal, planOwner?.principal],
      [read.owner, planOwner?.name, stored ? sealed.plan.ownerPerson : undefined],
      [words.careContact, sealed.discharge?.careContact],
      [read.contacts, ...(stored ? sealed.plan.contacts : [])],
      [
        read.followUp,
        followUpOn && capital(format.day(followUpOn)),
        followUpForm && capital(texts.roles.form[followUpForm]),
      ],
      [more.relatedPlans, ...relatedPlans.map((plan) => texts.advice.plans[plan])],
      [words.original, planOwner?.name],
      [words.copy, copyGivenOn ? words.copyGiven(format.day(copyGivenOn)) : words.copyNotGiven],
    ]),
  );
}

function signature({ texts }: PageAbout): Block {
  const { signature: sign, printedName, date } = texts.pages.shared;
  return lines(sign, printedName, date);
}
