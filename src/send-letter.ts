/** The mail door: neutral facts only, and a link of which only the hash is kept (design 8.24). */
import type { DeliveryNeeds } from './delivery.js';
import { hashOfToken } from './hash-of-token.js';
import { fileFor } from './meeting-file.js';
import { newsFacts, type Telling } from './news-facts.js';
import type { Language, Letter, LinkPurpose } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { whereForPerson } from './process/disclosure/where-held.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import { instant } from './process/ids.js';
import type { Recipient } from './process/sip-case.js';
import { unitOf } from './process/world.js';
import { rowFor } from './row-for.js';
import { chatOf } from './send-case-card.js';
import { textsFor } from './show.js';
import type { Target } from './targets.js';
import { letterHtml } from './texts/letter.js';
import type { LetterFacts } from './texts/sv/mail.js';

type Sending = Extract<FollowUpEffect, { do: 'send' }>;
type ByMail = Extract<Target, { door: 'mail' }>;

interface Reached {
  readonly seen: Seen;
  readonly target: ByMail;
}

const linkDays = 90;

export async function sendLetter(
  needs: DeliveryNeeds,
  id: string,
  effect: Sending | Telling,
  { seen, target }: Reached,
): Promise<undefined> {
  const place = { tenantId: null, door: 'mail' as const, address: target.recipientId };
  const said = effect.do === 'tell' ? effect.news : effect.card;
  const { recipientId } = target;
  const sent = { ...effect, do: 'send', card: 'summons', said, recipientId } as const;
  const row = rowFor(needs, id, sent, { seen, place, language: 'sv' });
  if ((await needs.sentCards.begin(row)).state === 'sent') return undefined;
  const purpose = purposeOf(effect);
  const link = purpose && (await linkFor(needs, id, purpose, { seen, target }));
  await needs.mailer.send(await letterFor(needs, effect, { seen, target }, link));
  await needs.sentCards.sent(id, {
    conversationId: null,
    activityId: null,
    viewHash: '',
    caseVersion: seen.sipCase.version,
  });
}

/** One link per reader and purpose: a reminder carries the link of the summons. */
async function linkFor(
  needs: DeliveryNeeds,
  sentCardId: string,
  purpose: LinkPurpose,
  { seen, target }: Reached,
): Promise<string> {
  const signed = {
    caseId: seen.sipCase.id,
    recipientId: target.recipientId,
    unitId: target.unitId ?? null,
    purpose,
  };
  const token = needs.seal.linkToken(signed);
  const expiresAt = instant(new Date(needs.clock.now().getTime() + linkDays * 24 * 3600 * 1000));
  await needs.links.create(hashOfToken(token), { ...signed, sentCardId, expiresAt });
  return `${needs.publicUrl}/svar/${token}`;
}

/** A letter that only says that something is off has nothing to open: no page says more than it does. */
function purposeOf(effect: Sending | Telling): LinkPurpose | undefined {
  if (effect.do === 'send') return 'answer';
  switch (effect.news) {
    case 'meetingBooked':
    case 'meetingNear':
      return 'meeting';
    case 'meetingCancelled':
    case 'meetingNotHeld':
    case 'meetingOff':
    case 'consentWithdrawn':
    case 'convenerGone':
      return undefined;
    default:
      return 'answer';
  }
}

async function letterFor(
  needs: DeliveryNeeds,
  effect: Sending | Telling,
  { seen, target }: Reached,
  link: string | undefined,
): Promise<Letter> {
  const now = needs.clock.now();
  const convener = chatOf(seen.sipCase.convener.person);
  const file = effect.do === 'tell' && (await fileOf(needs, effect, { seen, target }, now));
  const known = { now, hasFile: Boolean(file) };
  const words = (language: Language) => wordsOf(effect, { seen, target }, language, known);
  return {
    tenantId: convener.tenantId,
    from: convener.address,
    to: target.address,
    subject: words('sv').subject,
    // Nobody outside our directory has told us their language: Swedish, and the same in English below.
    html: letterHtml(words('sv'), words('en'), link),
    ...(file ? { file } : {}),
  };
}

function wordsOf(
  effect: Sending | Telling,
  { seen, target }: Reached,
  language: Language,
  { now, hasFile }: { readonly now: Date; readonly hasFile: boolean },
) {
  const convener = unitOf(seen.world, seen.sipCase.convener.unitId);
  const recipient = seen.sipCase.recipients.find(({ id }) => id === target.recipientId);
  return textsFor(language).mail.letter({
    ...newsFacts(effect, seen, { language, now }),
    kind: effect.do === 'tell' ? effect.news : effect.card,
    phone: convener?.phone ?? '',
    from: convener?.neutralName ?? '',
    toPerson: target.toPerson,
    invited: recipient?.kind === 'invitation',
    ...(hasFile ? { hasFile: true } : {}),
    ...(recipient ? onPage(seen, recipient) : {}),
  });
}

/** What its reader finds on the page; the letter says only that it stands there. */
function onPage({ sipCase }: Seen, recipient: Recipient): Pick<LetterFacts, 'onPage'> {
  const { place, rings } = whereForPerson(sipCase, recipient);
  return place ? { onPage: 'room' } : rings ? { onPage: 'phone' } : {};
}

/** In the name of whoever has the meeting in their calendar: the same until it is booked anew. */
async function fileOf(needs: DeliveryNeeds, effect: Telling, { seen, target }: Reached, now: Date) {
  const meeting = seen.sipCase.meetings.find(({ id }) => id === effect.meetingId);
  const organizer = meeting && (await needs.directory.person(meeting.organizer))?.mail;
  return fileFor(effect, seen, target.recipientId, { now, organizer: organizer ?? undefined });
}
