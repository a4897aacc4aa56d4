/** Sending the summonses: the proposed times, filled in beforehand; how to meet is told, and changed on a screen of its own. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Instant } from '../../process/ids.js';
import { addMinutes, dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About, type NoteView } from '../card.js';
import type { Texts } from '../../texts/sv.js';
import { exampleFacts, exampleSealed } from '../example-case.js';
import { reconfirmIn } from '../reconfirm.js';
import { reminderIn } from '../reminder.js';
import { capital, row } from '../row.js';
import { chosen, coveredCase, now, withFather } from './examples.js';
import { momentsIn } from '../inputs.js';
import { takenIn } from '../taken-in.js';
import { answerByPreview, goalPreview, presetTimes } from './times.js';
import { startsOf, TimesAsTyped } from './typed-times.js';
import { closedIn, passedIn, unusualIn } from './unusual-time.js';

export const callCard = defineCard<ConvenerFacts>({
  name: 'call',
  reads: 'convener',
  keeps: 'times',
  findsTimes: 'toCall',
  title: (texts) => texts.call.send.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.call.send;
    const told = { ...noteIn(about), ...timesNote(about) };
    const hasChosen = disclosed.recipients.some(({ state }) => state === 'chosen');
    return {
      heading: words.heading,
      step: texts.common.step(2, 2),
      context: disclosed.ref,
      ...told,
      ...reconfirmIn(about),
      ...reminderIn(about),
      ...(hasChosen || told.hasNote ? {} : { hasNote: true, note: words.noOne }),
      rows: summary(about),
      ...timesView(about),
      canSend: hasChosen,
      canPlan: disclosed.state !== 'meetingBooked',
      changeForm: words.changeForm,
      send: words.send,
      back: words.back,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.source,
    };
  },
  examples: [
    { disclosed: exampleFacts(withFather), now },
    {
      disclosed: exampleFacts({ ...coveredCase, recipients: chosen }),
      now,
      refusal: { code: 'consentTooOld' },
      values: { times: '2026-03-19T08:00:00.000Z' },
    },
    {
      disclosed: exampleFacts(withFather),
      now,
      refusal: { code: 'closedDay' },
      // One lies so close that the answers must come sooner, and one after the aim.
      values: {
        times: '2026-03-10T08:00:00.000Z,2026-04-09T08:00:00.000Z',
        day: '2026-03-21',
        from: '09:00',
      },
    },
    {
      disclosed: exampleFacts({
        ...coveredCase,
        young: false,
        sealed: {
          ...exampleSealed,
          consent: { exceptions: ['inte om pengar'], names: {}, topics: ['family'] },
        },
      }),
      now,
    },
  ],
});

function summary(about: About<ConvenerFacts>) {
  const { disclosed, texts, format, now: today } = about;
  const words = texts.call.send;
  const to = disclosed.recipients
    .filter(({ state }) => state === 'chosen')
    .map(({ name, kind }) => words.one(name, texts.call.recipients[kind].toLocaleLowerCase('sv')));
  const goal = goalPreview(disclosed, today);
  return [
    ...row(words.to, ...to),
    ...row(words.answerBy, answerLine(about)),
    ...row(words.goal, goal && words.goalBy(format.day(goal))),
    ...row(words.meeting, ...formIn(disclosed, texts)),
  ];
}

/** The day moves with the times that are ticked: where it is sooner than the setting says, so is why. */
function answerLine(about: About<ConvenerFacts>): string {
  const { disclosed, texts, format, now: today } = about;
  const words = texts.call.send;
  const answerBy = answerByPreview(disclosed, chosenTimes(about), today);
  const isUsual = answerBy === answerByPreview(disclosed, [], today);
  return isUsual ? words.answer(format.day(answerBy)) : words.answerSooner(format.day(answerBy));
}

/** How the meeting is meant to be held, and whether SAMSA carries it (R71). */
function formIn({ sipCase }: ConvenerFacts, texts: Texts): readonly string[] {
  const words = texts.call.send;
  const { form, lengthMinutes, phoneIsEnough, inSamsa = true } = sipCase;
  return [
    `${capital(texts.roles.form[form])} · ${texts.call.form.minutes(lengthMinutes)}`,
    ...(phoneIsEnough ? [words.phoneEnough] : []),
    inSamsa ? words.samsa : words.notSamsa,
  ];
}

/** Those that are ticked: all that are proposed beforehand, until somebody has chosen; one that was asked about joins them. */
function chosenTimes(about: About<ConvenerFacts>): readonly Instant[] {
  const { disclosed, values, now: today, times } = about;
  // Some clients leave out a list in which nothing is ticked: that is no reason to tick it anew.
  const comesBack = about.note !== undefined || about.refusal !== undefined;
  const untouched = values['times'] === undefined && !comesBack;
  const ticked = untouched ? presetTimes(disclosed, today, times) : momentsIn(values['times'] ?? '');
  return joinsList(about) ? startsOf({ ...typedOwn(about), times: ticked }) : ticked;
}

/** A day when few work is sent at the second press, when it has stood in the list with what it is. */
function joinsList({ refusal }: About<ConvenerFacts>): boolean {
  return refusal?.code === 'closedDay';
}

function typedOwn({ values }: About<ConvenerFacts>) {
  const typed = TimesAsTyped.safeParse({ day: values['day'] ?? '', from: values['from'] ?? '' });
  return typed.success ? typed.data : { times: [], day: undefined, from: '' };
}

/** Which of the times it is that cannot be asked about, or is to be asked about on purpose. */
function timesNote(about: About<ConvenerFacts>): Partial<NoteView> {
  const said = saidOfTimes(about);
  return said === undefined ? {} : { hasNote: true, note: said, noteStyleId: 'warning' };
}

function saidOfTimes(about: About<ConvenerFacts>): string | undefined {
  const { refusal, extra } = about;
  const added = (extra['passed'] ?? []) as readonly Instant[];
  if (added.length > 0) return passedIn(about, added);
  const own = startsOf(typedOwn(about));
  if (refusal?.code === 'timeHasPassed') return passedIn(about, [...chosenTimes(about), ...own]);
  return refusal?.code === 'closedDay' ? closedIn(about, own) : undefined;
}

/** What is proposed beforehand and what was added stand in one list, with a day and a time of one's own below it. */
function timesView(about: About<ConvenerFacts>) {
  const { disclosed, texts, format, values, now: today, times } = about;
  const words = texts.call.send;
  const preset = presetTimes(disclosed, today, times);
  const kept = chosenTimes(about);
  // What was added stays in sight also when it has passed, or is not ticked any more.
  const offered = [...new Set([...preset, ...kept, ...momentsIn(values['own'] ?? '')])].sort();
  const slot = (start: Instant) => ({ start, end: addMinutes(start, disclosed.sipCase.lengthMinutes) });
  return {
    times: words.times,
    timesError: words.timesError,
    choices: offered.map((start) => ({
      title: [
        format.longSlot(slot(start)),
        ...unusualIn(about, slot(start)),
        ...afterGoal(about, start),
        ...takenIn(about, slot(start)),
      ].join(' · '),
      value: start,
    })),
    timesValue: kept.join(','),
    day: words.day,
    dayError: words.dayError,
    dayValue: joinsList(about) ? '' : (values['day'] ?? ''),
    from: words.from,
    fromError: words.fromError,
    fromValue: joinsList(about) ? '' : (values['from'] ?? ''),
    add: words.add,
  };
}

/** The aim stops nothing (R30), but whoever asks about a later time knows it before the answers are in. */
function afterGoal({ disclosed, texts, format, now: today }: About<ConvenerFacts>, start: Instant) {
  const goal = goalPreview(disclosed, today);
  return goal && dayOf(start) > goal ? [texts.common.afterAim(format.day(goal))] : [];
}
