/** Calls before the individual has answered: five fields, and nothing about the person (R15). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { addWorkingDays, at, dayOf } from '../../process/time.js';
import { day } from '../../process/ids.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleUnits } from '../example-case.js';
import { capital } from '../row.js';
import { filled, now } from '../example-discharge.js';
import { whyOf } from './typed.js';

const likelyTime = '09:00';

/** A weekend or a holiday is asked about on purpose: by the same button, pressed again. */
function closedDayView({ refusal, values, texts, format }: About<ConvenerFacts>) {
  const { day: typed = '', time = '' } = values;
  if (refusal?.code !== 'closedDay' || !typed || !time) return { seenTime: '' };
  return {
    note: texts.discharge.call.onClosedDay(capital(format.day(day(typed)))),
    seenTime: at(day(typed), time),
  };
}

export const dischargeCallCard = defineCard<ConvenerFacts>({
  name: 'discharge-call',
  reads: 'convener',
  choosesAmong: 'obliged',
  title: (texts) => texts.discharge.call.title,
  view: (about) => {
    const { disclosed, texts, values, units } = about;
    const tomorrow = addWorkingDays(dayOf(about.now), 1, disclosed.holidays);
    return {
      ...texts.discharge.call,
      ...noteIn(about),
      ...closedDayView(about),
      ref: disclosed.ref,
      unitChoices: units.map(({ id, name }) => ({ value: id, titleRaw: name })),
      unitsValue: values['units'] ?? '',
      dayValue: values['day'] ?? tomorrow,
      timeValue: values['time'] ?? likelyTime,
      formValue: values['form'] ?? disclosed.sipCase.form,
      formChoices: Object.entries(texts.roles.form).map(([value, title]) => ({
        value,
        title: capital(title),
      })),
      reasonValue: values['reason'] ?? '',
      ...whyOf(about, 'R15'),
    };
  },
  examples: [
    { disclosed: filled(), units: exampleUnits, now },
    { disclosed: filled(), units: exampleUnits, now, refusal: { code: 'onlyCareContactCalls' } },
    {
      ...{ disclosed: filled(), units: exampleUnits, now, refusal: { code: 'closedDay' } },
      values: { day: '2026-03-14', time: '09:00' },
    },
  ],
});
