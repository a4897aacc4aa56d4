/** A link to a document, as the notes make it and the card shows it. */
import type { CaseId, Instant } from '../process/ids.js';

/** Shown once: neither the address nor the code is kept. */
export interface LinkedDocument {
  readonly url: string;
  readonly code: string;
  readonly until: Instant;
}

export interface LinksDocuments {
  /** A link to a document of that case, with its code; undefined where it is not theirs, or cannot be handed over now. */
  linkDocument(
    caseId: CaseId,
    wish: { readonly wanted: string; readonly language: 'sv' | 'en'; readonly large: boolean },
  ): Promise<LinkedDocument | undefined>;
}
