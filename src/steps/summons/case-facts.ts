/** What an accepted unit may know about the case, as rows (domain 4.1). */
import type { ParticipantFacts } from '../../process/disclosure.js';
import { noteIn, type About } from '../card.js';
import { row, type Row } from '../row.js';
import { contextOf } from './standing.js';

type Told = Pick<About<ParticipantFacts>, 'disclosed' | 'texts' | 'format'>;

/** The head of a card for a unit that takes part: whom it is about, what it may know, and with what limits. */
export function caseView(about: About<ParticipantFacts>) {
  return {
    context: contextOf(about),
    ...noteIn(about),
    ...whoView(about),
    rows: caseRows(about),
    ...caveats(about),
  };
}

function caseRows({ disclosed, texts, format }: Told): readonly Row[] {
  const words = texts.summons.participant;
  const { individual, consentDay } = disclosed;
  return [
    ...row(words.yourAnswer, disclosed.answer),
    ...row(words.place, disclosed.place),
    ...row(words.rings, disclosed.rings),
    ...row(words.matters, disclosed.whatMatters),
    ...row(words.purpose, disclosed.purpose),
    ...row(words.goal, disclosed.longTermGoal),
    ...row(words.questions, ...disclosed.questions),
    ...row(words.yourPart, disclosed.contribution),
    ...row(words.adaptations, disclosed.adaptations),
    ...row(words.listed, individual.listedAt),
    ...row(words.consent, consentDay && words.consentGiven(format.day(consentDay))),
  ];
}

/** Whom it is about, in one line; none where that is told by phone. */
function whoView({ disclosed, texts }: Pick<Told, 'disclosed' | 'texts'>) {
  const { personnummer, age } = disclosed.individual;
  const name = disclosed.nameless ? texts.summons.participant.nameless : disclosed.individual.name;
  const years = age === undefined ? undefined : texts.summons.participant.age(age);
  const about = [personnummer, years].filter(Boolean).join(' · ');
  return { hasWho: Boolean(name), who: name ?? '', whoMore: about };
}

/** What goes with the rows: who tells the rest by phone, and that the consent has limits. */
function caveats({ disclosed, texts }: Pick<Told, 'disclosed' | 'texts'>) {
  const words = texts.summons.participant;
  return {
    hasByPhone: disclosed.toldByPhone,
    byPhone: words.byPhone(disclosed.fromPhone ?? ''),
    hasExceptions: disclosed.exceptionsExist,
    exceptions: words.exceptions,
  };
}
