/** What the local API (/local/*) answers and takes: used by the page, the scenarios and anyone who scripts the product. */

/** Every answer that is not 2xx. `field` names what was wrong in the call. */
export interface ApiError {
  readonly error: { readonly field: string | null; readonly message: string };
}

/** An Adaptive Card as it stands; read it with the adaptivecards library. */
export type Card = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

/** One row of GET /local/people. */
export interface ApiPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** Free Swedish text: "kurator". */
  readonly role: string;
  /** Null for those who live by mail. */
  readonly tenant: { readonly id: string; readonly name: string } | null;
  readonly teams: boolean;
  readonly mail: string;
  /** Unread activities and letters together. */
  readonly unread: number;
}

export interface ApiPeople {
  readonly people: readonly ApiPerson[];
}

export interface ApiActivity {
  readonly id: string;
  /** Instant, process time. */
  readonly at: string;
  readonly from: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly text: string | null;
  /** The card as this person sees it now: the user-specific view if there is one. */
  readonly card: Card | null;
  readonly edited: boolean;
  /** True when `card` is this person's own view and others see another. */
  readonly sessionCard: boolean;
}

export interface ApiConversation {
  readonly id: string;
  readonly type: 'personal' | 'channel';
  /** "SIP-lotsen" or "BUP Öster › SIP". */
  readonly title: string;
  readonly unread: number;
  /** Oldest first. */
  readonly activities: readonly ApiActivity[];
}

/** GET /local/people/{id}/inbox. People without Teams have no conversations. */
export interface ApiInbox {
  readonly conversations: readonly ApiConversation[];
  readonly mail: { readonly address: string; readonly unread: number };
}

export interface ApiDialog {
  readonly title: string;
  readonly card: Card;
  readonly width: string | number;
  readonly height: string | number;
}

/** POST /local/people/{id}/token: what Teams gives a tab that this person looks at. */
export interface TokenAnswer {
  readonly token: string;
}

/** POST /local/people/{id}/say: without a conversation it is the personal chat; in a channel the bot hears @mentions only. */
export interface SayBody {
  readonly text: string;
  readonly conversationId?: string;
}

export interface SayAnswer {
  readonly inbox: ApiInbox;
}

/** POST /local/people/{id}/press. The action is found by `verb` or by `title` (its visible text). */
export interface PressBody {
  /** Needed unless `dialog` is true. */
  readonly conversationId?: string;
  readonly activityId?: string;
  readonly verb?: string;
  readonly title?: string;
  /** Which row, where several actions share a verb: equals `data.on`. */
  readonly on?: string;
  /** Input id -> value, as a client sends them: strings. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** True: press in the dialog that is open for this person. `close: true` instead of an action closes it. */
  readonly dialog?: boolean;
  readonly close?: boolean;
}

/** What the person sees after a press. */
export interface PressAnswer {
  /** The status the product gave the invoke (200), or 200 for what a client does alone. */
  readonly status: number;
  /** A sentence shown beside the card or in the dialog's place. */
  readonly message?: string;
  /** The dialog that is open now; absent when none is. */
  readonly dialog?: ApiDialog;
  /** The card that the press answered with, or the card itself after a client-only action. */
  readonly card?: Card;
  /** Action.OpenUrl. */
  readonly openUrl?: string;
  readonly inbox: ApiInbox;
}

/** POST /local/people/{id}/search: typeahead of an Input.ChoiceSet with choices.data. */
export interface SearchBody {
  readonly conversationId?: string;
  readonly activityId?: string;
  readonly dataset: string;
  readonly queryText: string;
  /** The other inputs of the card, when `associatedInputs` asks for them. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly dialog?: boolean;
}

export interface SearchAnswer {
  readonly results: readonly { readonly title: string; readonly value: string }[];
}

/** POST /local/people/{id}/look: marks as read and lets Teams refresh the cards that ask for it. */
export interface LookBody {
  readonly conversationId: string;
}

export interface LookAnswer {
  readonly inbox: ApiInbox;
}

export interface ApiEvent {
  readonly id: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Instants. */
  readonly start: string;
  readonly end: string;
  readonly organizer: { readonly name: string; readonly address: string };
  /** Empty when hidden from this person. */
  readonly attendees: readonly { readonly name: string; readonly address: string }[];
  readonly place: string | null;
  readonly joinUrl: string | null;
  /** Everybody but the organiser waits in the lobby, and nothing is recorded or transcribed. */
  readonly videoIsClosed: boolean;
  readonly cancelled: boolean;
  readonly mine: boolean;
}

/** GET /local/people/{id}/calendar, by start. */
export interface ApiCalendar {
  readonly events: readonly ApiEvent[];
}

export interface ApiLetter {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly subject: string;
  /** As sent. Show it through `url`. */
  readonly html: string;
  /** As a program that shows no HTML has it: Exchange makes this text of the HTML and sends both. */
  readonly text: string;
  /** The letter as a sandboxed page, for an iframe. */
  readonly url: string;
  /** Every http(s) address in it, in order, turned to this host. */
  readonly links: readonly string[];
  /** What is attached, each to be fetched from its `url`. */
  readonly files: readonly ApiFile[];
  readonly event: ApiEvent | null;
  readonly unread: boolean;
}

export interface ApiFile {
  readonly name: string;
  readonly type: string;
  readonly url: string;
}

/** GET /local/mail/{address}; `?read=1` marks the letters as read. Newest last. */
export interface ApiMailbox {
  readonly address: string;
  readonly letters: readonly ApiLetter[];
}

/** GET /local/clock. */
export interface ApiClock {
  /** Instant, process time. */
  readonly now: string;
  /** Swedish wall time, "2026-03-02T08:00". */
  readonly local: string;
  /** Next due time that the product knows, if it answers. */
  readonly nextDue: string | null;
  /** How many due times were played on the way (POST only). */
  readonly played?: number;
}

/**
 * POST /local/clock: forwards only. `to` is an instant or a Swedish wall time ("2026-03-11" means 08:00 that day).
 * `advance` is "workday" (08:00 the next working day), "next-due", or an ISO duration ("PT2H", "P1D").
 */
export type ClockBody = { readonly to: string } | { readonly advance: string };

/** POST /local/faults: the next `count` calls to the target fail so. `count: 0` clears the target's faults. */
export interface FaultBody {
  readonly target: 'connector' | 'graph' | 'mail' | 'video' | 'notices' | 'product';
  /** Answer this instead of doing it; 429 carries Retry-After. */
  readonly status?: number;
  /** Default 1. */
  readonly count?: number;
  readonly delayMs?: number;
  /** The thing is done, and then the line is cut. */
  readonly dropResponse?: boolean;
  /** Targets product and notices: what is delivered is delivered twice. A status loses a notice. */
  readonly duplicate?: boolean;
}

export interface FaultAnswer {
  readonly faults: readonly Required<FaultBody>[];
}

/** GET /local/subscriptions: those that have not ended. */
export interface ApiSubscriptions {
  readonly subscriptions: readonly {
    readonly id: string;
    /** Of the mailbox. */
    readonly address: string;
    readonly resource: string;
    readonly changeType: string;
    /** Machine time. */
    readonly expiresAt: string;
  }[];
}

/** POST /local/reset: everything is forgotten, here and in the product; the clock stands at `at` (or at the real time). */
export interface ResetBody {
  readonly at?: string | undefined;
}

/** GET /local/idle: waits until the product has nothing left to do (at most 10 s). */
export interface ApiIdle {
  readonly idle: boolean;
}
