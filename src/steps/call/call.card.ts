/** Sending the summonses: the proposed times, filled in beforehand; how to meet is told, and changed on a screen of its own. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Instant } from '../../process/ids.js';
import { addMinutes } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import type { Texts } from '../../texts/sv.js';
import { exampleFacts, exampleSealed } from '../example-case.js';
import { reconfirmIn } from '../reconfirm.js';
import { reminderIn } from '../reminder.js';
import { capital, row } from '../row.js';
import { chosen, coveredCase, now, withFather } from './examples.js';
import { takenIn } from '../taken-in.js';
import { answerByPreview, goalPreview, presetTimes } from './times.js';
import { momentsIn } from './typed-times.js';

export const callCard = defineCard<ConvenerFacts>({
  name: 'call',
  reads: 'convener',
  keeps: 'times',
  findsTimes: 'toCall',
  title: (texts) => texts.call.send.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.call.send;
    const told = noteIn(about);
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
    ...row(words.answerBy, words.answer(format.day(answerByPreview(disclosed, chosenTimes(about), today)))),
    ...row(words.goal, goal && words.goalBy(format.day(goal))),
    ...row(words.meeting, ...formIn(disclosed, texts)),
  ];
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

/** Those that are ticked: all that are proposed beforehand, until somebody has chosen. */
function chosenTimes({ disclosed, values, now: today, times }: About<ConvenerFacts>): readonly Instant[] {
  return values['times'] === undefined ? presetTimes(disclosed, today, times) : momentsIn(values['times']);
}

/** What is proposed beforehand and what was added stand in one list, with a day and a time of one's own below it. */
function timesView(about: About<ConvenerFacts>) {
  const { disclosed, texts, format, values, now: today, times } = about;
  const words = texts.call.send;
  const preset = presetTimes(disclosed, today, times);
  const kept = chosenTimes(about);
  // What was added stays in sight also when it has passed: the press says so.
  const offered = [...new Set([...preset, ...kept])].sort();
  const slot = (start: Instant) => ({ start, end: addMinutes(start, disclosed.sipCase.lengthMinutes) });
  return {
    times: words.times,
    timesError: words.timesError,
    choices: offered.map((start) => ({
      title: [format.longSlot(slot(start)), ...takenIn(about, slot(start))].join(' · '),
      value: start,
    })),
    timesValue: kept.join(','),
    day: words.day,
    dayError: words.dayError,
    dayValue: values['day'] ?? '',
    from: words.from,
    fromError: words.fromError,
    fromValue: values['from'] ?? '',
    add: words.add,
  };
}
