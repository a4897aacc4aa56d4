/** What the local API answers and takes about the message extension. */

/** POST /local/people/{id}/find: the message extension, where the person writes; nothing typed gives the newest. */
export interface FindBody {
  readonly conversationId?: string;
  readonly text: string;
}

export interface ApiFound {
  /** Which one, for `insert`. */
  readonly at: number;
  readonly title: string;
  readonly text: string;
}

export interface FindAnswer {
  readonly results: readonly ApiFound[];
  /** A sentence in the place of results. */
  readonly message?: string;
}

/** POST /local/people/{id}/insert: sends the card of what was found last. */
export interface InsertBody {
  readonly conversationId?: string;
  readonly at: number;
}
