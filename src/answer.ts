/** What a press or a line of chat leads to, whatever the door: the edges translate it. */
import type { AdaptiveCard } from './render-card.js';
import type { Actor } from './process/actor.js';
import type { Language, Place } from './ports.js';
import type { Elsewhere } from './process/whereabouts.js';

/** Where somebody pressed: a place in Teams, or the web page behind a mailed link. */
export type PressedAt = Place | { readonly door: 'mail'; readonly sentCardId: string };

/** One press, with the card's data and the inputs as the client sent them (untrusted). */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly at: PressedAt;
  readonly language: Language;
  /** True when the pressed card stands in a dialog. */
  readonly inDialog: boolean;
}

export type Answer =
  /** The pressed card as it now is. */
  | { readonly kind: 'card'; readonly card: AdaptiveCard }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: AdaptiveCard }
  /** One calm sentence. */
  | { readonly kind: 'message'; readonly text: string }
  /** Closes a dialog; a page says what was done. */
  | { readonly kind: 'close'; readonly text?: string };

/** A line of chat, and what to send back as new messages. */
export interface Heard {
  readonly text: string;
  readonly actor: Actor;
  readonly at: Place;
  readonly language: Language;
  /** In a channel: the team that it is of. */
  readonly teamId?: string;
}

/** Somebody came to or left a channel's team, or the bot has come to, or is gone from, a channel or a whole team. */
export type ChannelChange =
  | {
      readonly what: 'members';
      readonly tenantId: string;
      readonly where: { readonly channelId: string; readonly teamId?: string };
    }
  | {
      readonly what: 'came' | 'gone';
      readonly tenantId: string;
      readonly where: { readonly channelId: string } | { readonly teamId: string };
    };

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Somebody looks for a case of their own, to point it out in a chat. */
export interface Seeking {
  /** How the reference begins; nothing for the newest cases. */
  readonly text: string;
  readonly actor: Actor;
  readonly language: Language;
  readonly skip: number;
  readonly count: number;
  /** Where that door opens our own chat, with these words to send. */
  linkTo(words: string): string;
}

export interface Found {
  readonly ref: string;
  /** For whoever seeks, and nobody else. */
  readonly says: string;
  /** For whoever reads the chat where it is put. */
  readonly card: AdaptiveCard;
}

/** The door-neutral heart that every edge calls. Never throws for what a person did; throws for faults. */
export interface Heart {
  press(press: Press): Promise<Answer>;
  /** Answers a line of chat with a new message of its own (sent through the Messenger), or says nothing. */
  hear(heard: Heard): Promise<void>;
  /** Typeahead. */
  choices(search: {
    readonly dataset: string;
    readonly text: string;
    readonly press: Omit<Press, 'verb'>;
  }): Promise<readonly Choice[]>;
  find(seeking: Seeking): Promise<readonly Found[]>;
  /** The bot was installed for somebody: greets once. */
  greet(at: Place, actor: Actor, language: Language): Promise<void>;
  /** A unit's channel follows its team (design 8.12). */
  channelChanged(change: ChannelChange): Promise<void>;
  /** The page behind a mailed link: the card as it now is; undefined when the link is unknown, too old, or another unit's by now. */
  openLink(
    token: string,
    language: Language,
  ): Promise<
    | {
        readonly sentCardId: string;
        /** Whoever sits there; the name is theirs to write. */
        readonly actor: Extract<Actor, { kind: 'link' }>;
        readonly card: AdaptiveCard;
        readonly title: string;
      }
    | undefined
  >;
  /** Where the summons is by now of which a good link opens nothing any more; undefined where nothing may be said of it. */
  linkElsewhere(token: string): Promise<Elsewhere | undefined>;
}
