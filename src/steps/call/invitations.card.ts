/** Texts to hand over, print or send by letter: plain words for the child, and one text of its own for each person invited. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts, exampleMeeting } from '../example-case.js';
import { now, withFather } from './examples.js';

const mostTexts = 5;

export const invitationsCard = defineCard<ConvenerFacts>({
  name: 'invitations',
  reads: 'convener',
  title: (texts) => texts.call.invitations.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const { heading, help, none, whyText, whySource } = texts.call.invitations;
    const letters = [...forChild(about), ...forPeople(about)].slice(0, mostTexts);
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      heading,
      help,
      none,
      letters: letters.map((letter, index) => ({ idId: `letter${index}`, ...letter })),
      isEmpty: letters.length === 0,
      mayPrint: letters.length > 0,
      print: texts.pages.link.openPrint,
      why: texts.common.why,
      whyText,
      whySource,
    };
  },
  examples: [
    { disclosed: exampleFacts(withFather), now },
    {
      disclosed: exampleFacts({ ...withFather, state: 'meetingBooked', meetings: [exampleMeeting({})] }),
      now,
    },
    { disclosed: exampleFacts({ ageGroup: 'adult', decider: 'individual' }), now },
  ],
});

interface Letter {
  readonly labelRaw: string;
  readonly valueRaw: string;
}

function forChild(about: About<ConvenerFacts>): readonly Letter[] {
  const { disclosed, texts } = about;
  const { sipCase, sealed, convenerUnit } = disclosed;
  if (sipCase.ageGroup !== 'child' || sipCase.childTakesPart === 'no') return [];
  const words = texts.call.invitations;
  const { whatMatters } = sealed.preparation;
  const text = words.child({
    name: firstName(sealed.individual.name),
    time: timeOf(about),
    matters: whatMatters ?? '',
    who: disclosed.recipients.map(({ name }) => name),
    unit: convenerUnit.name,
  });
  return [{ labelRaw: words.toChild, valueRaw: text }];
}

/** One text each: nobody is named in another's, and what is kept from guardians is in none of theirs (P2, P4). */
function forPeople(about: About<ConvenerFacts>): readonly Letter[] {
  const { disclosed, texts } = about;
  const { sealed, sipCase, convenerUnit } = disclosed;
  const words = texts.call.invitations;
  return disclosed.recipients.flatMap(({ id, name }) => {
    const person = sealed.recipients[id]?.person;
    if (!person) return [];
    const secret = sealed.preparation.notForGuardians?.includes('whatMatters') ?? false;
    const tells = person.relation === 'guardian' && sipCase.ageGroup === 'child' && !secret;
    const valueRaw = words.person({
      name: firstName(sealed.individual.name),
      time: timeOf(about),
      matters: tells ? (sealed.preparation.whatMatters ?? '') : '',
      unit: convenerUnit.name,
    });
    return [{ labelRaw: words.to(name), valueRaw }];
  });
}

function timeOf({ disclosed, format }: About<ConvenerFacts>): string {
  const { meeting } = disclosed;
  return meeting?.state === 'booked' ? format.longSlot(meeting.slot) : '';
}

function firstName(name: string | undefined): string {
  return name?.split(' ')[0] ?? '';
}
