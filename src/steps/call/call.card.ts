/** Sending the summonses: form, length and proposed times on one screen, all filled in beforehand. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts, exampleSealed } from '../example-case.js';
import { reconfirmIn } from '../reconfirm.js';
import { reminderIn } from '../reminder.js';
import { capital, row } from '../row.js';
import { chosen, coveredCase, now, withFather } from './examples.js';
import { answerByPreview, goalPreview, presetTimes } from './times.js';

const lengths = [30, 45, 60, 90] as const;

export const callCard = defineCard<ConvenerFacts>({
  name: 'call',
  reads: 'convener',
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
      ...formView(about),
      ...samsaView(about),
      ...timesView(about),
      canSend: hasChosen,
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
    {
      disclosed: exampleFacts(withFather),
      now,
      values: { inSamsa: 'false' },
      refusal: { code: 'samsaNeedsReason' },
    },
  ],
});

function summary({ disclosed, texts, format, now: today }: About<ConvenerFacts>) {
  const words = texts.call.send;
  const to = disclosed.recipients
    .filter(({ state }) => state === 'chosen')
    .map(({ name, kind }) => words.one(name, texts.call.recipients[kind].toLocaleLowerCase('sv')));
  const goal = goalPreview(disclosed, today);
  return [
    ...row(words.to, ...to),
    ...row(words.answerBy, words.answer(format.day(answerByPreview(disclosed, today)))),
    ...row(words.goal, goal && words.goalBy(format.day(goal))),
  ];
}

function formView({ disclosed, texts, values }: About<ConvenerFacts>) {
  const words = texts.call.send;
  const { form, lengthMinutes, phoneIsEnough } = disclosed.sipCase;
  return {
    form: words.form,
    formValue: values['form'] ?? form,
    formChoices: Object.entries(texts.roles.form).map(([value, title]) => ({ value, title: capital(title) })),
    length: words.length,
    lengthValue: values['length'] ?? String(lengthMinutes),
    lengthChoices: lengths.map((minutes) => ({ value: String(minutes), title: words.minutes(minutes) })),
    phoneIsEnough: words.phoneIsEnough,
    phoneIsEnoughValue: values['phoneIsEnough'] ?? String(phoneIsEnough),
  };
}

/** R71: asked before the first call; a no asks why. */
function samsaView({ disclosed, texts, values, refusal }: About<ConvenerFacts>) {
  const words = texts.call.send;
  const kept = values['notInSamsaReason'] ?? disclosed.sealed.reasons?.R71 ?? '';
  return {
    inSamsa: words.inSamsa,
    inSamsaValue: values['inSamsa'] ?? String(disclosed.sipCase.inSamsa ?? true),
    asksSamsaReason: refusal?.code === 'samsaNeedsReason' || kept !== '',
    samsaReason: words.samsaReason,
    samsaReasonError: words.samsaReasonError,
    samsaReasonValue: kept,
  };
}

function timesView({ disclosed, texts, values, now: today }: About<ConvenerFacts>) {
  const words = texts.call.send;
  const shown = presetTimes(disclosed, today).flatMap(({ day, time }, index) => {
    const number = index + 1;
    return [
      [`day${number}Label`, words.day(number)],
      [`day${number}Value`, values[`day${number}`] ?? day],
      [`time${number}Value`, values[`time${number}`] ?? time],
    ] as const;
  });
  return { times: words.times, time: words.time, ...Object.fromEntries(shown) };
}
