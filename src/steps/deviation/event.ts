/** The event behind a suggested deviation: what was sent, what was due and what did not come; units and days only. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { DeviationLine } from '../../process/disclosure/convener-lines.js';
import type { Deviation, Recipient } from '../../process/sip-case.js';
import { dayOf } from '../../process/time.js';
import type { EventFacts } from '../../texts/sv/deviation.js';
import type { About } from '../card.js';
import { row, type Row } from '../row.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'on'>;

export function deviationIn({ disclosed, on }: Reading): DeviationLine | undefined {
  return disclosed.deviations.find(({ id }) => id === on);
}

export function eventRows(about: Reading, { trigger }: Deviation, facts: EventFacts): readonly Row[] {
  const words = about.texts.deviation.row;
  const missing = row(words.missing, about.texts.deviation.missing[trigger]);
  const sent = row(words.sent, facts.sent && words.summons(facts.sent));
  switch (trigger) {
    case 'noReceipt':
      return [...row(words.unit, facts.unit), ...sent, ...missing];
    case 'wrongUnit': {
      const duty = row(words.duty, about.texts.deviation.wrongUnitDuty);
      return [...row(words.unit, facts.unit), ...row(words.answerBy, facts.answerBy), ...missing, ...duty];
    }
    case 'missingInformation':
    case 'sipDenied':
    case 'other':
      return missing;
    case 'taskNotDone':
      return [...row(words.unit, facts.unit), ...row(words.due, facts.day), ...missing];
    case 'ownerGone':
      return [...row(words.unit, facts.unit), ...row(words.since, facts.day), ...missing];
    case 'noAnswer':
    case 'refusal':
      return [...row(words.unit, facts.unit), ...sent, ...row(words.answerBy, facts.answerBy), ...missing];
    case 'absence':
      return [...row(words.unit, facts.unit), ...sent, ...row(words.meeting, facts.meeting), ...missing];
    case 'noPlan':
      return [...row(words.meeting, facts.meeting), ...missing];
    case 'noFollowUp':
      return [...row(words.followUp, facts.followUp), ...missing];
    case 'lateMeeting':
      return [...sent, ...row(words.goal, facts.goal), ...row(words.reason, facts.reason), ...missing];
    case 'lateCall':
      return [...row(words.notice, facts.notice), ...row(words.lastDay, facts.lastDay), ...missing];
  }
}

/** The event in a few sentences, as the first draft of what happened: with years, since it is read elsewhere and later. */
export function storyOf(about: Reading, deviation: DeviationLine): string {
  return about.texts.deviation.story[deviation.trigger](
    eventFacts({ ...about, format: about.format.dated }, deviation),
  );
}

export function eventFacts(
  about: Reading,
  { recipientId, unitId, unitName, missedOn }: DeviationLine,
): EventFacts {
  const { disclosed, texts, format } = about;
  const { sipCase, meetingGoal } = disclosed;
  const line = disclosed.recipients.find(({ id }) => id === recipientId);
  const called = sipCase.recipients.find(({ id }) => id === recipientId);
  const meeting = [...sipCase.meetings]
    .reverse()
    .find(({ kind, state }) => kind === 'sip' && state !== 'cancelled');
  // Older documents do not say which day was missed, nor by whom.
  const missed = missedOn ?? line?.answerBy;
  const followUpOn = missedOn ?? sipCase.followUpOn;
  const notice = sipCase.discharge?.dischargeReadyNoticeAt;
  const sent = sentTo(unitId, called) ?? sipCase.summonedAt;
  // A person close to the individual is never named in a report.
  const unit =
    called?.target.kind === 'person'
      ? texts.deviation.someone
      : (unitName ?? line?.heldBy ?? line?.name ?? '');
  return {
    unit,
    sent: sent ? format.day(dayOf(sent)) : '',
    answerBy: missed ? format.day(missed) : '',
    goal: meetingGoal ? format.day(meetingGoal) : '',
    meeting: meeting ? format.longSlot(meeting.slot) : '',
    followUp: followUpOn ? format.day(followUpOn) : '',
    notice: notice ? `${format.day(dayOf(notice))} ${format.time(notice)}` : '',
    day: missedOn ? format.day(missedOn) : '',
    reason: disclosed.sealed.reasons?.R30 ?? '',
    lastDay: disclosed.discharge?.lastDayToCall ? format.day(disclosed.discharge.lastDayToCall.on) : '',
  };
}

/** When this unit got it, where it was not called at first: passed on, handed back or gone back. */
function sentTo(unitId: Deviation['unitId'], called: Pick<Recipient, 'trail'> | undefined) {
  const steps = called?.trail.filter(({ toUnitId }) => unitId !== undefined && toUnitId === unitId) ?? [];
  return steps.at(-1)?.at;
}
