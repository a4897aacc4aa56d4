/** When and where the meeting is, for those who are invited to it; no place where identity is protected (R69). */
import { inRoom, onVideo, saysWhere } from '../process/machines/meeting-place.js';
import { capital } from './capital.js';
import { facts, text, type Block, type PageAbout } from './page.js';

export function whenAndWhere({ facts: of, texts, format }: PageAbout): readonly (Block | undefined)[] {
  const { meeting, sipCase, sealed } = of;
  const words = texts.pages.shared;
  if (meeting?.state !== 'booked') return [text(words.notBooked), text(words.willTell)];
  const isProtected = sipCase.namedOnly !== undefined;
  const where = isProtected || !saysWhere(meeting.form) ? undefined : sealed.meeting.places?.[meeting.id];
  return [
    facts([
      [words.time, capital(format.longSlot(meeting.slot))],
      [words.meets, capital(texts.roles.form[meeting.form])],
      [inRoom(meeting.form) ? words.place : words.rings, where],
    ]),
    text(onVideo(meeting.form) ? words.onVideo : undefined),
  ];
}

/** Whom to ask: the convening unit and its telephone; by hand where a unit could say where somebody lives (R69). */
export function whomToAsk({ facts: of, texts }: PageAbout, ask: (unit: string) => string): readonly Block[] {
  const { convenerUnit, sipCase } = of;
  const words = texts.pages.shared;
  if (sipCase.namedOnly !== undefined) return [{ kind: 'lines', labels: [words.whomToRing] }];
  const phone = facts([[words.phone, convenerUnit.phone ?? undefined]]);
  return [{ kind: 'text', text: ask(convenerUnit.name) }, ...(phone ? [phone] : [])];
}
