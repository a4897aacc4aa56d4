/** How the meeting is meant to be held, and whether SAMSA carries it: all filled in beforehand, changed when need be. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { capital } from '../row.js';
import { now, withFather } from './examples.js';

const lengths = [30, 45, 60, 90] as const;

export const callFormCard = defineCard<ConvenerFacts>({
  name: 'call-form',
  reads: 'convener',
  title: (texts) => texts.call.form.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.call.form;
    const { text, source } = texts.rules.R71;
    return {
      heading: words.heading,
      context: disclosed.ref,
      ...noteIn(about),
      ...formView(about),
      ...samsaView(about),
      save: words.save,
      back: texts.call.send.back,
      why: texts.common.why,
      whyText: text,
      whySource: source,
    };
  },
  examples: [
    { disclosed: exampleFacts(withFather), now },
    {
      disclosed: exampleFacts(withFather),
      now,
      values: { inSamsa: 'false' },
      refusal: { code: 'samsaNeedsReason' },
    },
  ],
});

function formView({ disclosed, texts, values }: About<ConvenerFacts>) {
  const words = texts.call.form;
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

/** R71: yes beforehand; a no asks why. */
function samsaView({ disclosed, texts, values, refusal }: About<ConvenerFacts>) {
  const words = texts.call.form;
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
