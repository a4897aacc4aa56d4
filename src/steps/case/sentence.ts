/** The one or two sentences of the living case card: what happened, who we wait for, and by when. */
import type { RelatedPlan } from '../../process/advice.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { timesByAnswers } from '../../process/best-time.js';
import type { Instant } from '../../process/ids.js';
import { roomIsTaken } from '../../process/machines/room-taken.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';
import { wordFor } from '../giver-names.js';
import { listed } from '../listed.js';
import { cannotAt, saysNothingOf, saysNoTo } from '../says-no-to.js';
import { followUpSentence } from './follow-up-sentence.js';
import { chosen, hasBegun, somebodyComes } from './standing.js';

type Reading = About<ConvenerFacts>;

export function nextSentence(about: Reading): string {
  const { disclosed, texts, format } = about;
  const words = texts.caseCard.next;
  if (disclosed.discharge?.convenerIsWard && disclosed.state !== 'closed') return texts.discharge.wardNext;
  switch (disclosed.state) {
    case 'preparing':
      return prepareSentence(about);
    case 'obtainingConsent':
      return consentSentence(about);
    case 'consentRefused':
      return disclosed.discharge ? texts.discharge.refused : refusedSentence(about);
    case 'readyToCall':
      // Somebody else decides than before, or has not said yes: nothing can be sent.
      return disclosed.missingGivers.length > 0
        ? consentSentence(about)
        : (chosenSentence(about) ?? (somebodyComes(disclosed) ? anewSentence(about) : words.choose));
    case 'called':
    case 'meetingBooked':
      return meetingSentence(about);
    case 'meetingHeld':
      return disclosed.sipCase.followUpCall ? words.followUpMet : words.plan;
    case 'planActive':
    case 'followUpDue':
    case 'followUpHeld':
      return followUpSentence(about);
    case 'pausedConsent':
      return disclosed.consents.some(({ state }) => state === 'withdrawn') ? words.paused : words.consentOld;
    case 'pausedCoercion':
      return words.coercion(
        format.shortDay(disclosed.sipCase.coercion?.since ?? dayOf(disclosed.sipCase.stay.since)),
      );
    case 'closed':
      return closedSentence(about);
  }
}

/** What is brought to the meeting stands where it is prepared (D9, R9). */
function prepareSentence({ disclosed, texts }: Reading): string {
  const words = texts.caseCard.next;
  // Those that the triage asks about; the others are chosen in the checklist and stand on the plan.
  const said: Partial<Record<RelatedPlan, string>> = words.bring;
  const plans = (disclosed.sipCase.relatedPlans ?? []).flatMap((plan) => said[plan] ?? []);
  return [words.prepare, ...plans].join(' ');
}

function consentSentence({ disclosed, texts }: Reading): string {
  const words = texts.caseCard.next;
  const unset = disclosed.sipCase.scope.unitIds.length === 0;
  const missing = disclosed.missingGivers.map((giver) =>
    wordFor(giver, disclosed, texts).toLocaleLowerCase('sv'),
  );
  if (disclosed.missingGivers.includes('legalGround')) return words.ground;
  if (missing.length === 0 || unset) return words.scope;
  if (missing.length === 2) return words.consentFrom(texts.caseCard.bothGuardians);
  if (disclosed.expectedGivers.length === 2) return words.oneOfTwo(missing.join(''));
  return words.consentFrom(missing.join(''));
}

/** With a no of one of two guardians nothing is shared (R20); the day to ask again is in sight. */
function refusedSentence({ disclosed, texts, format }: Reading): string {
  const words = texts.caseCard.next;
  const [again] = disclosed.consents.flatMap(({ state, askAgainOn }) =>
    state === 'refused' && askAgainOn ? [askAgainOn] : [],
  );
  const said = disclosed.sipCase.decider === 'twoGuardians' ? words.guardianRefused : words.consentRefused;
  return again ? `${said} ${words.askAgainOn(format.day(again))}` : said;
}

function chosenSentence({ disclosed, texts, format }: Reading): string | undefined {
  const count = chosen(disclosed).length;
  const spelt = format.number(count);
  if (count === 0) return undefined;
  return texts.caseCard.next.send(spelt.charAt(0).toLocaleUpperCase('sv') + spelt.slice(1), count === 1);
}

/** Their answers stand, and only the time is gone: what became of it comes first. */
function anewSentence(about: Reading): string {
  const { disclosed, texts, format } = about;
  const words = texts.caseCard.next;
  const last = disclosed.sipCase.meetings.at(-1);
  if (last?.state !== 'cancelled') return answersSentence(about);
  const why = disclosed.sealed.meeting.notHeld?.[last.id];
  const time = format.slot(last.slot);
  return `${why === undefined ? words.calledOff(time) : words.notHeld(time, why)} ${answersSentence(about)}`;
}

function meetingSentence(about: Reading): string {
  const { disclosed, texts, now } = about;
  const { meeting } = disclosed;
  const words = texts.caseCard.next;
  if (meeting?.state === 'failed' && roomIsTaken(meeting.takenFor)) return words.roomTaken;
  if (meeting?.state === 'failed') return meeting.takenFor ? words.timeTaken : words.bookingFailed;
  if (meeting?.state === 'booking') return words.booking;
  if (meeting?.state !== 'booked') return answersSentence(about);
  // The time stands in the meeting's own row.
  if (!hasBegun(disclosed, now)) return bookedSentence(about, meeting.slot.start);
  return meeting.slot.end <= now ? words.meetingIsOver : words.meetingHasBegun;
}

/** What is to be done about it comes before how many have answered. */
function bookedSentence(about: Reading, start: Instant): string {
  const { texts } = about;
  const words = texts.caseCard.next;
  const { and } = texts.meeting;
  const cannot = saysNoTo(about, start);
  const unasked = saysNothingOf(about, start);
  const isOpen = cannot.length + unasked.length > 0;
  return [
    words.booked,
    ...lacking(about),
    ...(cannot.length > 0 ? [words.notThen(listed(cannot, and))] : []),
    ...(unasked.length > 0 ? [words.unasked(listed(unasked, and))] : []),
    // That all have answered the summons would sound as if the time were settled.
    ...(isOpen && nobodyIsAwaited(about.disclosed) ? [] : [answersSentence(about)]),
  ].join(' ');
}

function nobodyIsAwaited({ answered, recipients }: ConvenerFacts): boolean {
  return answered.count === answered.of && !recipients.some(({ state }) => state === 'refused');
}

/** R21: somebody has left, and without them the meeting lacks a side. */
function lacking({ disclosed, texts }: Reading): readonly string[] {
  const sides = disclosed.minimumMissing.map((item) => texts.missing[item]);
  return sides.length > 0 ? [texts.caseCard.next.lacks(sides.join(', '))] : [];
}

/** A no to decide on comes first, and is no reason to say that all have answered. */
function answersSentence(about: Reading): string {
  const { disclosed, texts } = about;
  const refuse = disclosed.recipients
    .filter(({ state }) => state === 'refused')
    .map(({ heldBy, name }) => heldBy ?? name);
  if (refuse.length === 0) return whoHasAnswered(about);
  const waits = disclosed.waitingFor?.answerBy !== undefined;
  const decide = texts.caseCard.next.decide(listed(refuse, texts.meeting.and));
  return waits ? `${decide} ${whoHasAnswered(about)}` : decide;
}

function whoHasAnswered(about: Reading): string {
  const { disclosed, texts, format, now } = about;
  const { answered, waitingFor } = disclosed;
  const words = texts.caseCard.next;
  const sofar = words.answered(answered.count, answered.of, format.number);
  const mayBook = disclosed.state !== 'meetingBooked' && somebodyComes(disclosed);
  if (!waitingFor?.answerBy) return mayBook ? `${sofar} ${bookIt(about)}` : sofar;
  const late = waitingFor.answerBy < dayOf(now);
  const say = late ? words.isLate : awaits(waitingFor, texts);
  const { name, others } = waitingFor;
  const who = others > 0 ? words.andOthers(name, format.number(others)) : name;
  return `${sofar} ${say(who, format.day(waitingFor.answerBy))}`;
}

/** Where each of the times is wrong for somebody obliged, that is said first. */
function bookIt({ disclosed, texts, now }: Reading): string {
  const words = texts.caseCard.next;
  const [best] = timesByAnswers(disclosed.sipCase, now);
  const obliged = disclosed.recipients.filter(({ kind }) => kind === 'summons');
  const isWrong = best !== undefined && obliged.some((line) => cannotAt(line, disclosed, best.start));
  return isWrong ? words.bookThough : words.book;
}

function awaits(
  { mustRing, isPerson, invited }: NonNullable<ConvenerFacts['waitingFor']>,
  { caseCard: { next } }: Reading['texts'],
) {
  if (mustRing) return isPerson ? next.ringTo : next.ringUnit;
  return invited ? next.hopesFor : next.waitsFor;
}

function closedSentence({ disclosed, texts, format }: Reading): string {
  const { closing } = disclosed.sipCase;
  return closing
    ? texts.caseCard.next.closed(format.day(closing.on), texts.caseCard.closingReason[closing.reason])
    : '';
}
