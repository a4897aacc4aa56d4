/** Old documents are brought to today's shape when they are read, so that years of cases need no migration night. */
import type { SipCase } from '../process/sip-case.js';

type CaseDocument = Readonly<Record<string, unknown>>;

/** From a shape to the next one. */
export type Steps = Readonly<Record<number, (document: CaseDocument) => CaseDocument>>;

export const currentShape: SipCase['shape'] = 1;

/** No shape is older than the first yet. */
const steps: Steps = {};

/** Walks the steps from `shape` to today's; a document from a newer version of the product is refused. */
export function bringUp(
  document: CaseDocument,
  shape: number,
  ladder: { readonly steps: Steps; readonly to: number } = { steps, to: currentShape },
): CaseDocument {
  if (shape === ladder.to) return document;
  const step = ladder.steps[shape];
  if (step === undefined) {
    throw new Error(
      `A case has shape ${String(shape)}; this version of SIP-lotsen reads up to ${String(ladder.to)}.`,
    );
  }
  return bringUp({ ...step(document), shape: shape + 1 }, shape + 1, ladder);
}
