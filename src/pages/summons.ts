/** Kallelse to a unit, from what that unit itself may read: whom it is about and why only after its yes, within the consent. */
import { citedUnder } from '../law/versions.js';
import type { NeutralFacts, ParticipantFacts } from '../process/disclosure.js';
import { capital } from './capital.js';
import {
  facts,
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

/** What the unit may read, as it stands now. */
export type SummonsFacts = NeutralFacts | ParticipantFacts;

function isLetIn(unit: SummonsFacts): unit is ParticipantFacts {
  return unit.as === 'participant';
}

export function summonsPage(about: PageAbout, unit: SummonsFacts): Page {
  const { texts } = about;
  const isCalled = unit.kind === 'summons';
  const title = isCalled ? texts.summons.title : texts.summons.invitationTitle;
  return pageOf(
    about,
    title,
    [...head(about, unit), ...whom(about, unit), ...when(about, unit), ...consentOf(about, unit)],
    [texts.common.replacesNot, texts.summons.participant.own],
  );
}

function head({ facts: of, texts, format }: PageAbout, unit: SummonsFacts): Section[] {
  const words = texts.pages.summons;
  const [asked, more] = texts.summons.asks[unit.kind === 'summons' ? 'duty' : 'invited'];
  // Whoever is let in to the case knows who calls; before that it is said as neutrally as on the shared card.
  const from = isLetIn(unit) && !unit.nameless ? of.convenerUnit.name : unit.from;
  const basis = citedUnder(of.sipCase.legalVersion, words.bases[of.sipCase.legalBasis]);
  return section(
    undefined,
    facts([
      [words.to, unit.heldBy],
      [words.from, capital(from)],
      [texts.pages.shared.phone, unit.fromPhone],
      [words.basis, basis],
      [words.answerBy, isLetIn(unit) ? undefined : unit.answerBy && capital(format.day(unit.answerBy))],
    ]),
    // Whoever has said yes is the right unit, and need not be told to look for it.
    text(isLetIn(unit) ? asked : `${asked} ${more}`),
    text(texts.summons.bringAnswers),
  );
}

function whom({ texts }: PageAbout, unit: SummonsFacts): Section[] {
  const words = texts.pages.summons;
  const shared = texts.pages.shared;
  if (!isLetIn(unit)) return section(words.about, text(words.later));
  const { individual, purpose, whatMatters, longTermGoal, questions, contribution, adaptations } = unit;
  const { name, personnummer, address, phone, listedAt } = individual;
  const known = facts([
    [shared.name, name],
    [shared.personnummer, personnummer],
    [shared.address, address],
    [shared.phone, phone],
    [texts.summons.participant.listed, listedAt],
  ]);
  return [
    ...section(words.about, unit.toldByPhone ? text(words.byPhone) : known),
    ...section(words.purpose, text(purpose)),
    ...section(texts.pages.plan.matters, quote(whatMatters)),
    ...section(words.goal, text(longTermGoal)),
    ...section(words.questions, list(questions)),
    ...section(words.contribution, text(contribution)),
    ...section(words.adaptations, text(adaptations)),
  ];
}

function when({ texts, format }: PageAbout, unit: SummonsFacts): Section[] {
  const words = texts.pages.summons;
  const shared = texts.pages.shared;
  const { meeting, form, lengthMinutes, proposedTimes, phoneIsEnough, place, rings } = unit;
  const isBooked = meeting?.state === 'booked';
  const how = texts.summons.minutes(lengthMinutes, texts.roles.form[isBooked ? meeting.form : form]);
  const times: Block | undefined = isBooked
    ? undefined
    : facts([[words.proposed, ...proposedTimes.map((slot) => capital(format.longSlot(slot)))]]);
  return section(
    words.meeting,
    facts([
      [shared.time, isBooked ? capital(format.longSlot(meeting.slot)) : undefined],
      [shared.form, capital(how)],
      [shared.place, place],
      [shared.rings, rings],
    ]),
    times,
    phoneIsEnough ? text(texts.summons.phoneIsEnough) : undefined,
  );
}

function consentOf({ texts, format }: PageAbout, unit: SummonsFacts): Section[] {
  if (!isLetIn(unit)) return [];
  const words = texts.summons.participant;
  return section(
    texts.pages.summons.consent,
    text(unit.consentDay && words.consentGiven(format.day(unit.consentDay))),
    unit.exceptionsExist ? text(words.exceptions) : undefined,
  );
}
