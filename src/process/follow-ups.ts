/** TABLE 2: after which move, what is sent, booked or cancelled, and to whom. */
import type { DeviationId, MeetingId, RecipientId, TaskId, UnitId } from './ids.js';

/** Cards that the process itself sends. */
export type CardName =
  | 'case'
  | 'summons'
  | 'reminder'
  | 'nudge'
  | 'task'
  | 'deviation';

/** Short new messages: an edited card notifies nobody (design 8.19). */
export type NewsName =
  | 'routedOn'
  | 'accepted'
  | 'declined'
  | 'refused'
  | 'question'
  | 'meetingBooked'
  | 'bookingFailed'
  | 'meetingCancelled'
  | 'substituteAsked'
  | 'planReady'
  | 'consentWithdrawn'
  | 'ringUp';

/** One promised thing, with ids only. */
export type FollowUpEffect =
  | { readonly do: 'send'; readonly card: CardName; readonly to: Audience; readonly recipientId?: RecipientId; readonly taskId?: TaskId; readonly deviationId?: DeviationId; readonly unitId?: UnitId; readonly news?: NewsName }
  | { readonly do: 'tell'; readonly news: NewsName; readonly to: Audience; readonly recipientId?: RecipientId; readonly unitId?: UnitId }
  | { readonly do: 'book'; readonly meetingId: MeetingId }
  | { readonly do: 'cancel'; readonly meetingId: MeetingId }
  | { readonly do: 'refresh' };

export type Audience = 'convener' | 'receiver' | 'chief' | 'taskUnit' | 'planOwner';
