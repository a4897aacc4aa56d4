/** Those who came, four on a screen, and how each one may be known. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { RecipientLine } from '../../process/disclosure/recipient-line.js';
import type { RecipientId } from '../../process/ids.js';
import { notesOf } from '../../process/machines/meeting-held.js';
import { alsoId, identityWays } from '../../process/sealed.js';

const mostOnScreen = 4;

interface Came {
  readonly id: RecipientId;
  readonly title: string;
}

/** Those who were called, and then those who came all the same. */
function from(
  { recipients, sealed, meeting }: ConvenerFacts,
  shownLast: string | undefined,
): readonly Came[] {
  const { present = [], alsoPresent = [] } = notesOf(sealed, meeting);
  const came = [
    ...recipients
      .filter(({ id }) => present.includes(id))
      .map((line) => ({ id: line.id, title: personTitle(line) })),
    ...alsoPresent.map((title) => ({ id: alsoId(title), title })),
  ];
  return came.slice(came.findIndex(({ id }) => id === shownLast) + 1);
}

export function peopleOn(facts: ConvenerFacts, shownLast: string | undefined): readonly Came[] {
  return from(facts, shownLast).slice(0, mostOnScreen);
}

export function peopleAfter(facts: ConvenerFacts, shownLast: string | undefined): readonly Came[] {
  return from(facts, shownLast).slice(mostOnScreen);
}

export function wayIdOf(id: string): string {
  return `way-${id}`;
}

/** Undefined for somebody whom nobody could identify. */
export function wayOf(typed: unknown) {
  return identityWays.find((way) => way === typed);
}

/** Who it is, as one sees them in the meeting: the unit and the one it sends. */
export function personTitle({ heldBy, name, attendee }: RecipientLine): string {
  return [heldBy ?? name, attendee].filter(Boolean).join(' · ');
}
