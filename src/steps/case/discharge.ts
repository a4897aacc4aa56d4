/** The discharge on the living case card: the timeline in words, each line said once (domain 2.3). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { DischargeStanding } from '../../process/disclosure/discharge-standing.js';
import type { Instant } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';

type Reading = About<ConvenerFacts>;
type Standing = DischargeStanding;

interface Line {
  readonly text: string;
  readonly toneId: string;
  readonly detail: string;
  readonly hasDetail: boolean;
}

/** A ward has three facts and one press; from the meeting on the discharge is history. */
export function dischargeView(about: Reading) {
  const { disclosed, texts } = about;
  const standing = disclosed.discharge;
  const past = disclosed.sipCase.planActivatedAt !== undefined && !disclosed.sipCase.discharge?.followsUp;
  const shown = standing !== undefined && disclosed.state !== 'closed' && !past;
  const rows = shown ? linesOf(about, standing) : [];
  return {
    hasDischarge: rows.length > 0,
    dischargeTitle: texts.discharge.title,
    dischargeRows: rows,
    showsSteps: !standing?.convenerIsWard,
  };
}

function linesOf(about: Reading, standing: Standing): readonly Line[] {
  const three = [noticeLine(about), callLine(about, standing), contactLine(about, standing)];
  const rest = standing.convenerIsWard
    ? []
    : [...dutyLines(about, standing), ...stayLines(about, standing), ...moneyLine(about, standing)];
  return [...three, ...rest].filter((line) => line !== undefined);
}

const line = (text: string, toneId = 'default', detail = ''): Line => ({
  text,
  toneId,
  detail,
  hasDetail: detail !== '',
});

function whenOf({ format }: Reading, at: Instant): string {
  return `${format.day(dayOf(at))} ${format.time(at)}`;
}

function noticeLine(about: Reading): Line {
  const words = about.texts.discharge.row;
  const notice = about.disclosed.sipCase.discharge?.dischargeReadyNoticeAt;
  return line(notice ? words.notice(whenOf(about, notice)) : words.noNotice);
}

function callLine(about: Reading, { lastDayToCall: last, calledInTime }: Standing): Line | undefined {
  const { texts, format, disclosed, now } = about;
  const words = texts.discharge.row;
  if (!last || disclosed.state === 'consentRefused') return undefined;
  const { summonedAt } = disclosed.sipCase;
  const day = format.day(last.on);
  if (summonedAt) {
    const sent = format.day(dayOf(summonedAt));
    return calledInTime
      ? line(words.calledInTime(sent), 'good')
      : line(words.calledLate(sent, day), 'warning');
  }
  if (dayOf(now) > last.on) return line(words.late(day), 'attention');
  return line(
    last.movedFrom ? words.callByMoved(day, dayKind(about, last.movedFrom)) : words.callBy(day),
    'accent',
  );
}

function dayKind({ texts }: Reading, day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  return isWeekend ? (texts.discharge.weekday[weekday] ?? '') : texts.discharge.holiday;
}

function contactLine({ texts, format }: Reading, { careContact, request }: Standing): Line {
  const words = texts.discharge.row;
  const asked = request
    ? words.request[request.state](request.unitName, format.shortDay(dayOf(request.at)))
    : '';
  if (!careContact) return line(words.noContact, 'warning', asked);
  const { unit, name } = careContact;
  return name
    ? line(words.contact(name, unit.name), 'default', asked)
    : line(words.contactOf(unit.name), 'warning', asked);
}

/** R25: what goes on after a no. */
function dutyLines({ texts, disclosed }: Reading, { duties }: Standing): readonly Line[] {
  if (disclosed.state !== 'consentRefused') return [];
  const words = texts.discharge;
  return duties.map(({ duty, done }) =>
    line(`${done ? words.done : words.notDone}: ${words.duty[duty].name}`, done ? 'good' : 'default'),
  );
}

function stayLines(about: Reading, standing: Standing): readonly Line[] {
  const { texts, format, disclosed } = about;
  const words = texts.discharge.row;
  const { admittedAt, admissionNoticeAt, expectedDischargeOn, dischargedOn } =
    disclosed.sipCase.discharge ?? {};
  const told = standing.admissionNoticeInTime;
  const admission =
    admissionNoticeAt && told !== undefined
      ? (told ? words.admissionInTime : words.admissionLate)(whenOf(about, admissionNoticeAt))
      : '';
  const { followsUp } = disclosed.sipCase.discharge ?? {};
  return [
    ...(admittedAt ? [line(words.admitted(whenOf(about, admittedAt)), 'default', admission)] : []),
    ...(expectedDischargeOn && !dischargedOn ? [line(words.expected(format.day(expectedDischargeOn)))] : []),
    ...(dischargedOn ? [line(words.left(format.day(dischargedOn)))] : []),
    ...(standing.openCare === 'takesPart' ? [line(words.openCareTakesPart)] : []),
    ...(standing.openCare === 'missing' ? [line(words.openCareMissing, 'warning')] : []),
    ...(followsUp ? [line(words.version(disclosed.sipCase.planVersion ?? 1))] : []),
  ];
}

/** Information only, and labelled so (LSU 4 kap. 5 §, 5 kap. 4 §). */
function moneyLine({ texts, format }: Reading, { fallbackLiabilityOn: on }: Standing): readonly Line[] {
  const words = texts.discharge.row;
  return on ? [line(words.liability(format.day(on)), 'default', words.liabilityOnly)] : [];
}
