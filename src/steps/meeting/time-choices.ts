/** The proposed times that are still ahead, each with who can come. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Instant } from '../../process/ids.js';
import type { Slot } from '../../process/sip-case.js';
import { addMinutes } from '../../process/time.js';
import type { About } from '../card.js';
import { ownStart } from './chosen-time.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'now' | 'values'>;

export interface TimeChoice {
  readonly title: string;
  readonly value: string;
}

export function timeChoices(about: Reading): readonly TimeChoice[] {
  const { format, texts } = about;
  const words = texts.meeting.time;
  const proposed = slotsAhead(about).map((slot) => ({
    title: `${format.longSlot(slot)} · ${whoCan(about, slot.start)}`,
    value: slot.start,
  }));
  const own = ownSlot(about);
  const isProposed = proposed.some(({ value }) => value === own?.start);
  return [
    ...proposed,
    ...(own && !isProposed
      ? [{ title: `${format.longSlot(own)} · ${words.yourOwn}`, value: own.start }]
      : []),
  ];
}

/** The first time that suits everybody, or the first of all. */
export function likelyTime(about: Reading): string {
  const ahead = slotsAhead(about);
  const suits = ahead.find(({ start }) => cannot(about, start).length === 0);
  return (suits ?? ahead[0])?.start ?? '';
}

/** A day and a time that were typed stand among the choices when the form is shown again. */
export function ownSlot({ values, disclosed }: Reading): Slot | undefined {
  const start = ownStart({ day: values['day'] ?? '', from: values['from'] ?? '' });
  return start && { start, end: addMinutes(start, disclosed.sipCase.lengthMinutes) };
}

function slotsAhead({ disclosed, now }: Reading): readonly Slot[] {
  const booked = disclosed.meeting?.state === 'booked' ? disclosed.meeting.slot.start : undefined;
  return disclosed.sipCase.proposedTimes.filter(({ start }) => start > now && start !== booked);
}

function whoCan(about: Reading, start: Instant): string {
  const { texts } = about;
  const words = texts.meeting.time;
  const names = cannot(about, start);
  if (coming(about).length === 0) return words.noAnswers;
  return names.length === 0 ? words.allCan : words.cannot(listed(names, texts.meeting.and));
}

function cannot(about: Reading, start: Instant): readonly string[] {
  return coming(about)
    .filter(({ worksOn }) => !worksOn.includes(start))
    .map(({ heldBy, name }) => heldBy ?? name);
}

function coming({ disclosed }: Reading) {
  return disclosed.recipients.filter(({ state }) => state === 'accepted' || state === 'confirmed');
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
}
