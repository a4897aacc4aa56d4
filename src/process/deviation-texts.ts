/** The draft of a deviation as its reporter has written it (domain 4.5); under seal like every free text. */
import type { Day, DeviationId, UnitId } from './ids.js';

/** What was agreed and not kept; the county's own names stand in the texts. */
export const steeringDocuments = [
  'sipGuideline',
  'dischargeGuideline',
  'childrenAgreement',
  'healthCareAgreement',
  'thePlan',
  'other',
] as const;
export type SteeringDocument = (typeof steeringDocuments)[number];

/** Where a measure belongs, in the order in which it is asked (domain 7.2). */
export const deviationLevels = ['individual', 'unit', 'system'] as const;
export type DeviationLevel = (typeof deviationLevels)[number];

export interface DeviationTexts {
  readonly eventOn?: Day;
  /** A unit of the case: a place in words may be somebody's home. */
  readonly placeUnitId?: UnitId;
  readonly concernedUnitId?: UnitId;
  readonly whatHappened?: string;
  readonly individualInformed?: boolean;
  readonly steering?: SteeringDocument;
  /** Which part of it, or which document where it is another. */
  readonly steeringWords?: string;
  readonly consequence?: string;
  readonly immediate?: string;
  readonly suggestion?: string;
  readonly level?: DeviationLevel | '';
  readonly individual?: string;
  readonly unit?: string;
  readonly system?: string;
  /** "Skickad till den som registrerar hos oss" (R64). */
  readonly sentTo?: string;
  /** Why it is no deviation. */
  readonly dismissal?: string;
  /** What each party says of the guideline, in a dispute (R63). */
  readonly ownPosition?: string;
  readonly otherPosition?: string;
  /** Who does what while a dispute is being settled (R63). */
  readonly interim?: string;
}

/** Whether there is a text of it to read and to hand over: until it is registered, and after. */
export function isWritten(
  { id, state }: { readonly id: DeviationId; readonly state: string },
  { deviations }: { readonly deviations: Readonly<Record<DeviationId, DeviationTexts>> },
): boolean {
  return state !== 'dismissed' && Boolean(deviations[id]?.whatHappened);
}
