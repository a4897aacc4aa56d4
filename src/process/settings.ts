/** Numbers that no source fixes (domain 0.1): each has one stated default and is called "inställning" where it is shown. */

export interface ProcessSettings {
  /** Working days to answer a summons; N4: no county number was found. First reminder at half, second the day before (design 8.26). */
  readonly answerWorkingDays: number;
  /** Hours, while the called unit is open, without a receipt before a deviation is suggested (domain 7.1 T1); the usual ones where nothing is set. */
  readonly receiptHours?: number;
  /** Similar deviations between the same units in a quarter before the SIP-samordnare is told (domain 7.1 T14); the usual number where nothing is set. */
  readonly patternCount?: number;
  /** Days from summons to meeting for the young; three weeks is an aim, never a block (R30, N6). */
  readonly youngMeetingDays: number;
  /** Working days from meeting to plan before a reminder (R54). */
  readonly planWorkingDays: number;
  /** Days after a missed follow-up before the chief is told and a deviation is suggested (R56). */
  readonly followUpGraceDays: number;
  /** Days after which a consent is asked for again (R22). */
  readonly consentValidDays: number;
  /** Months from the closing of a case until it may be disposed of (domain 10, P10); without the huvudman's decision it is kept. */
  readonly retentionMonths?: number;
  /** How the three days of LSU 4 kap. 3 § are counted: the act does not say; calendar days where nothing is set. */
  readonly dischargeDays?: 'calendar' | 'working';
  /** What happens once everybody has answered: the best time is offered to the convener, or booked at once; offered where nothing is set. */
  readonly booking?: 'offer' | 'book';
  /** `phone`: identity and routing facts are told by telephone and never stored (design 8.13). */
  readonly identity: 'stored' | 'phone';
  /** `reference-only`: plan texts stay outside; dates and tasks still run (P13). */
  readonly planText: 'stored' | 'reference-only';
}

/** After the first reminder, and before the day by which to answer. */
export const usualReceiptHours = 32;

export const usualPatternCount = 3;

/** Statistics show no number below it but nought (R70); a setting may hide more, and never less. */
export const usualLeastShown = 5;

export const defaultSettings: ProcessSettings = {
  answerWorkingDays: 5,
  youngMeetingDays: 21,
  planWorkingDays: 5,
  followUpGraceDays: 7,
  consentValidDays: 180,
  dischargeDays: 'calendar',
  booking: 'offer',
  identity: 'stored',
  planText: 'stored',
};
