/** The individual's own plan: who does what and when, whom to phone and when we meet again, in words of their own (R57). */
import type { ConvenerFacts } from '../process/disclosure.js';
import { keepsPlanTexts } from '../process/plan-by-reference.js';
import type { SecretText } from '../process/sealed.js';
import { capital } from './capital.js';
import { ownMeasures } from './measures.js';
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

/** `leftOut`: what is not given to guardians (P2). */
export function ownPlanPage(about: PageAbout, leftOut: readonly SecretText[] = []): Page {
  const { facts: of, texts } = about;
  const words = texts.pages.ownPlan;
  const stored = keepsPlanTexts(of.sipCase);
  const forGuardians = leftOut.length > 0;
  return pageOf(
    about,
    forGuardians ? texts.pages.named.guardianPlan : words.title,
    [
      ...section(
        undefined,
        facts([[texts.pages.shared.name, of.sealed.individual.name]]),
        text(forGuardians ? undefined : words.lead),
      ),
      ...(stored ? whereTo(about, leftOut) : []),
      ...section(words.who, stored ? undefined : text(words.keptOutside), ownMeasures(about)),
      ...(stored ? bySelfAndOthers(about) : []),
      ...section(words.call, ...whomToCall(about)),
      ...section(words.meetAgain, text(meetAgain(about))),
      ...section(forGuardians ? undefined : words.know, forGuardians ? undefined : list(words.facts)),
    ],
    forGuardians ? [texts.common.replacesNot] : [],
  );
}

function whereTo({ facts: of, texts }: PageAbout, leftOut: readonly SecretText[]): Section[] {
  const words = texts.pages.ownPlan;
  const { preparation, plan } = of.sealed;
  const matters = leftOut.includes('whatMatters') ? undefined : preparation.whatMatters;
  return [
    ...section(words.matters, quote(matters)),
    ...section(words.now, text(plan.currentSituation)),
    ...section(words.forward, text(plan.wayForward)),
    ...section(words.goal, text(preparation.longTermGoal)),
    ...section(words.steps, list(plan.shortTermGoals)),
    ...section(words.needs, list(plan.needs)),
  ];
}

function bySelfAndOthers({ facts: of, texts }: PageAbout): Section[] {
  const words = texts.pages.ownPlan;
  const { plan } = of.sealed;
  return [
    ...section(words.own, list(plan.ownActions)),
    ...section(words.others, list(plan.thirdPartyActions ?? [])),
    ...section(words.resources, text(plan.ownResources)),
  ];
}

/** The owner of the plan first, and whose each telephone is; one is written in by hand where it could say where somebody lives (R69). */
function whomToCall({ facts: of, texts }: PageAbout): readonly (Block | undefined)[] {
  const words = texts.pages.ownPlan;
  const { planOwner, convenerUnit, sealed, sipCase } = of;
  const stored = keepsPlanTexts(sipCase);
  const { ownerPerson, contacts } = sealed.plan;
  const person = stored ? ownerPerson : undefined;
  const owner = planOwner?.name ?? convenerUnit.name;
  const phones = sipCase.namedOnly === undefined ? phonesOf(of, words.phoneOf) : [];
  return [
    text(person ? words.keeperPerson(person, owner) : words.keeper(owner)),
    list(stored ? contacts : []),
    phones.length > 0 ? facts(phones) : lines(texts.pages.shared.phone),
  ];
}

/** Of the unit that holds the plan together first, and of each that does something. */
function phonesOf(
  { sipCase, caseUnits }: ConvenerFacts,
  label: (unit: string) => string,
): readonly (readonly [string, string | undefined])[] {
  const owner = sipCase.planOwnerUnitId ?? sipCase.convener.unitId;
  const ids = new Set([owner, ...sipCase.tasks.map(({ unitId }) => unitId)]);
  return [...ids].flatMap((id) => {
    const unit = caseUnits.find((each) => each.id === id);
    return unit?.phone ? [[label(unit.name), unit.phone] as const] : [];
  });
}

function meetAgain({ facts: of, texts, format }: PageAbout): string {
  const words = texts.pages.ownPlan;
  const { followUpOn, followUpForm } = of.sipCase;
  if (!followUpOn || ['followUpHeld', 'closed'].includes(of.state)) return words.noDay;
  return words.meetOn(capital(format.day(followUpOn)), followUpForm ? texts.roles.form[followUpForm] : '');
}
