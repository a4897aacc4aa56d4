/** Inbjudan: to the individual in plain words, and to somebody close in words that name nobody else. */
import type { RecipientId } from '../process/ids.js';
import { capital } from './capital.js';
import { list, pageOf, quote, section, text, toWriteOn, type Page, type PageAbout } from './page.js';
import { whenAndWhere, whomToAsk } from './when-and-where.js';

export function individualInvitation(about: PageAbout): Page {
  const { facts, texts } = about;
  const words = texts.pages.invitation;
  const { sipCase, sealed } = facts;
  const isChild = sipCase.ageGroup === 'child';
  const { whatMatters, adaptations } = sealed.preparation;
  return pageOf(
    about,
    words.title,
    [
      ...section(
        undefined,
        text(words.hello(firstName(sealed.individual.name))),
        ...(isChild ? words.child : words.adult).map(text),
      ),
      ...section(words.when, ...whenAndWhere(about)),
      ...section(
        words.matters,
        ...(whatMatters ? [text(words.said), quote(whatMatters)] : []),
        text(words.think),
        toWriteOn,
      ),
      ...section(words.who, list(invitedIn(about))),
      ...section(words.yours, list(isChild ? words.childMay : words.adultMay)),
      ...section(words.arranged, text(adaptations)),
      ...section(words.questions, ...whomToAsk(about, words.ask)),
    ],
    [],
  );
}

/** Nobody is named in it but whom it is about, and what is kept from guardians is in none of theirs (P2, P4). */
export function closeInvitation(about: PageAbout, id: RecipientId): Page {
  const { facts, texts } = about;
  const words = texts.pages.close;
  const { sealed, sipCase } = facts;
  const name = sipCase.namedOnly === undefined ? firstName(sealed.individual.name) : '';
  const person = sealed.recipients[id]?.person;
  const kept = sealed.preparation.notForGuardians ?? [];
  // Which of the guardians is the threat nobody has written: the child's words are given to neither (P2, P4).
  const apart = sealed.protection?.guardiansApart === true;
  const isGuardian = sipCase.ageGroup === 'child' && person?.relation === 'guardian';
  const mayRead = isGuardian && !apart && !kept.includes('whatMatters');
  const matters = mayRead ? quote(sealed.preparation.whatMatters) : undefined;
  return pageOf(
    about,
    words.title,
    [
      ...section(
        undefined,
        text(texts.pages.invitation.hello('')),
        text(words.lead),
        text(name && words.about(name)),
        text(words.what),
      ),
      ...section(texts.pages.invitation.when, ...whenAndWhere(about)),
      ...section(name ? words.matters(name) : words.mattersToChild, matters),
      ...section(words.questions, text(words.free), text(words.keep), ...whomToAsk(about, words.ask)),
    ],
    [],
  );
}

/** Those who have been called; where the guardians must not meet, no paper says which of them comes (P4). */
function invitedIn({ facts: { recipients, sealed } }: PageAbout): readonly string[] {
  const apart = sealed.protection?.guardiansApart === true;
  return recipients
    .filter(({ state, isPerson }) => !['declined', 'refused'].includes(state) && !(apart && isPerson))
    .map(({ name, heldBy }) => capital(heldBy ?? name));
}

function firstName(name: string | undefined): string {
  return name?.split(' ')[0] ?? '';
}
