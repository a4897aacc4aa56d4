/** What a tenant may choose, and within which bounds: checked before it is written, and again when it is read. */
import { z } from 'zod';
import type { TenantSettings } from '../process/tenant.js';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const days = (most: number) => z.number().int().min(1).max(most).optional();

export const mostDays = {
  answerWorkingDays: 60,
  youngMeetingDays: 90,
  planWorkingDays: 60,
  followUpGraceDays: 90,
  consentValidDays: 730,
} as const;

export const mostReceiptHours = 200;
export const mostPatternCount = 50;

/** A hundred years: of what is to be kept longer there is nothing to decide here. */
export const mostRetentionMonths = 1200;

const Settings = z.strictObject({
  answerWorkingDays: days(mostDays.answerWorkingDays),
  receiptHours: days(mostReceiptHours),
  patternCount: days(mostPatternCount),
  youngMeetingDays: days(mostDays.youngMeetingDays),
  planWorkingDays: days(mostDays.planWorkingDays),
  followUpGraceDays: days(mostDays.followUpGraceDays),
  consentValidDays: days(mostDays.consentValidDays),
  retentionMonths: days(mostRetentionMonths),
  dischargeDays: z.enum(['calendar', 'working']).optional(),
  booking: z.enum(['offer', 'book']).optional(),
  identity: z.enum(['stored', 'phone']).optional(),
  planText: z.enum(['stored', 'reference-only']).optional(),
  quiet: z.strictObject({ from: time, to: time, freeDays: z.literal(true).optional() }).optional(),
});

/** Throws for what no command of ours would write: a row that somebody changed by hand. */
export function checkedSettings(tenantId: string, settings: unknown): TenantSettings {
  const parsed = Settings.safeParse(settings);
  // Parsed from JSON, so nothing in it is there and undefined.
  if (parsed.success) return parsed.data as TenantSettings;
  const fields = parsed.error.issues.map(({ path }) => path.join('.')).join(' ');
  throw new Error(`the settings of tenant ${tenantId} cannot be read: ${fields}`);
}
