/** The stage's journal of calls, as the local API shows it: the witness that tests ask. */

/** One call from outside that the stage received, or one activity that it delivered. */
export interface JournalCall {
  readonly n: number;
  /** Machine time. */
  readonly at: string;
  /** "connector.send", "connector.update", "connector.create", "connector.throttled" (a 429 that was earned), "graph.event", "graph.event-update", "graph.cancel", "graph.mail", "deliver.invoke" … */
  readonly kind: string;
  readonly status: number;
  /** What makes two calls the same call: transactionId, conversation + hash of the card, address + subject + hash. */
  readonly key: string;
  /** How many calls with this kind and key were carried out so far, this one included. */
  readonly count: number;
  readonly tenantId: string | null;
  /** Conversation, mailbox or address. */
  readonly where: string;
}

/** GET /local/journal?kind=&since= */
export interface ApiJournal {
  readonly calls: readonly JournalCall[];
}
