/** The dialog that each person has open, as their client holds it: gone when the stage stops. */
import type { ApiDialog } from '../api.js';

export interface OpenDialog {
  readonly dialog: ApiDialog;
  /** The card that it was opened from. */
  readonly conversationId: string;
  readonly activityId: string;
}

export interface Dialogs {
  of(personId: string): OpenDialog | undefined;
  open(personId: string, dialog: OpenDialog): void;
  close(personId: string): void;
  clear(): void;
}

export function openDialogs(): Dialogs {
  const dialogs = new Map<string, OpenDialog>();
  return {
    of: (personId) => dialogs.get(personId),
    open: (personId, dialog) => void dialogs.set(personId, dialog),
    close: (personId) => void dialogs.delete(personId),
    clear: () => dialogs.clear(),
  };
}
