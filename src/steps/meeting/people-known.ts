/** Those who came, four on a screen, and how each one may be known. */
import type { ConvenerFacts, RecipientLine } from '../../process/disclosure.js';
import { identityWays } from '../../process/sealed.js';

const mostOnScreen = 4;

function from({ recipients, sealed }: ConvenerFacts, shownLast: string | undefined) {
  const present = sealed.meeting.noted?.present ?? [];
  const came = recipients.filter(({ id }) => present.includes(id));
  return came.slice(came.findIndex(({ id }) => id === shownLast) + 1);
}

export function peopleOn(facts: ConvenerFacts, shownLast: string | undefined): readonly RecipientLine[] {
  return from(facts, shownLast).slice(0, mostOnScreen);
}

export function peopleAfter(facts: ConvenerFacts, shownLast: string | undefined): readonly RecipientLine[] {
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
