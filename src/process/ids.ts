/** Ids as branded strings, so that two of them cannot change places unnoticed. */

type Brand<Name extends string> = string & { readonly __brand: Name };

export type CaseId = Brand<'CaseId'>;
/** Six characters of Crockford base 32 behind `SIP-`, random, never derived from a person (P5). */
export type CaseRef = Brand<'CaseRef'>;
export type UnitId = Brand<'UnitId'>;
export type PrincipalId = Brand<'PrincipalId'>;
export type RecipientId = Brand<'RecipientId'>;
export type MeetingId = Brand<'MeetingId'>;
export type TaskId = Brand<'TaskId'>;
export type DeviationId = Brand<'DeviationId'>;
/** `<tenant id>/<Entra object id>`: the only key of a person. */
export type PersonKey = Brand<'PersonKey'>;
/** An instant in UTC, ISO 8601 with `Z`. */
export type Instant = Brand<'Instant'>;
/** A day in Sweden, `YYYY-MM-DD`. */
export type Day = Brand<'Day'>;

export const caseId = (text: string) => text as CaseId;
export const caseRef = (text: string) => text as CaseRef;
export const unitId = (text: string) => text as UnitId;
export const principalId = (text: string) => text as PrincipalId;
export const recipientId = (text: string) => text as RecipientId;
export const meetingId = (text: string) => text as MeetingId;
export const taskId = (text: string) => text as TaskId;
export const deviationId = (text: string) => text as DeviationId;
export const personKey = (tenantId: string, aadObjectId: string) => `${tenantId}/${aadObjectId}` as PersonKey;
export const day = (text: string) => text as Day;
export const instant = (at: Date) => at.toISOString() as Instant;
