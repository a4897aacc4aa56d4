/** Eget möte med en vårdnadshavare: what stands, and a time for the next, where the two must never meet (P4). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { ApartMeeting, SipCase } from '../../process/sip-case.js';
import { meetingId } from '../../process/ids.js';
import { defineCard, noteIn, type About, type View } from '../card.js';
import { at, exampleFacts, exampleMeeting, exampleSealed } from '../example-case.js';
import { apartForms } from './apart.js';
import { ownStart } from './chosen-time.js';
import { now, onHoliday } from './examples.js';

export const apartCard = defineCard<ConvenerFacts>({
  name: 'apart',
  reads: 'convener',
  title: (texts) => texts.meeting.apart.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const { apart: words } = texts.meeting;
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      lead: words.lead,
      alone: words.alone,
      ...standing(about),
      ...form(about),
      ...insistence(about),
      book: words.book,
      cancel: words.cancel,
      hold: words.hold,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.whySource,
    };
  },
  examples: [
    { disclosed: facts(), now },
    { disclosed: facts({ state: 'booked', joinUrl: 'https://teams.example/m' }), now },
    { disclosed: facts({ state: 'booked' }), now: at('2026-03-19T08:10:00.000Z') },
    { disclosed: facts({ state: 'failed' }), now },
    { disclosed: facts(), now, values: { ...onHoliday, form: 'phone' }, refusal: { code: 'closedDay' } },
  ],
});

function standing({ disclosed, texts, format, now: asked }: About<ConvenerFacts>): View {
  const { apart } = disclosed;
  const stands = apart?.state === 'booking' || apart?.state === 'booked';
  const mayHold = apart?.state === 'booked' && apart.slot.start <= asked;
  const form = apart && texts.roles.form[apart.form];
  return {
    hasStanding: apart !== undefined,
    standing: apart ? texts.meeting.apart.stands[apart.state](`${format.longSlot(apart.slot)}, ${form}`) : '',
    mayBook: !stands,
    mayHold,
    // Until it begins, calling it off is all there is to do; then it is what was wrong.
    mayCancel: stands,
    hasLink: apart?.state === 'booked' && apart.joinUrl !== undefined,
    joinUrl: apart?.joinUrl ?? '',
    join: texts.caseCard.meeting.join,
  };
}

function form({ texts, values }: About<ConvenerFacts>): View {
  const { time } = texts.meeting;
  return {
    day: time.day,
    dayError: time.otherDayError,
    dayValue: values['day'] ?? '',
    from: time.otherFrom,
    fromError: time.otherFromError,
    fromValue: values['from'] ?? '',
    form: time.form,
    formError: time.formError,
    formChoices: apartForms.map((value) => ({ title: texts.roles.form[value], value })),
    formValue: values['form'] ?? apartForms[0],
  };
}

/** The button carries the time that it warned of. */
function insistence({ texts, values, refusal }: About<ConvenerFacts>): View {
  const start = ownStart({ day: values['day'] ?? '', from: values['from'] ?? '' });
  const isAsked = refusal?.code === 'closedDay' || refusal?.code === 'oddTime';
  const mayInsist = isAsked && start !== undefined;
  return { mayInsist, insist: texts.meeting.apart.insist, insistOn: start ?? '' };
}

function facts(apart?: Partial<ApartMeeting>): ConvenerFacts {
  const { kind: _kind, ...booked } = exampleMeeting({ id: meetingId('m-apart') });
  const changes: Partial<SipCase> = {
    state: 'called',
    namedOnly: [],
    sealed: { ...exampleSealed, protection: { guardiansApart: true } },
    ...(apart ? { apart: [{ ...booked, ...apart }] } : {}),
  };
  return exampleFacts(changes);
}
