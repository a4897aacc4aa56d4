/** A customer's Entra tenant: whether it is let in, and what it has chosen of what the deployment otherwise sets (design 8.14). */
import type { ProcessSettings } from './settings.js';

/**
 * `paused`: nobody there is heard, and its channels get nothing, until it is allowed again. `leaving`: its people and parties
 * are being told. `left`: its units are closed and nothing goes there.
 */
export const tenantStatuses = ['allowed', 'paused', 'leaving', 'left'] as const;
export type TenantStatus = (typeof tenantStatuses)[number];

/** Swedish wall time as `HH:MM`; over midnight where it ends before it begins. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  /** Saturdays, Sundays and public holidays too, the whole day. */
  readonly freeDays?: true | undefined;
}

/** What is left out follows the deployment. */
export interface TenantSettings extends Partial<ProcessSettings> {
  readonly quiet?: QuietHours;
}

export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly status: TenantStatus;
  /** Of whoever has said nothing, and of what stands in a channel. */
  readonly language: 'sv' | 'en';
  readonly settings: TenantSettings;
}

/** A new case's settings: the deployment's, and over them those of the convener's tenant. */
export function settingsFor(deployment: ProcessSettings, tenant: Tenant | undefined): ProcessSettings {
  const { quiet: _quiet, ...own } = tenant?.settings ?? {};
  return { ...deployment, ...own };
}
