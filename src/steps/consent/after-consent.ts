/** Where a recorded consent leads: back to a unit that waited for it, else it is done. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Leads } from '../action.js';

interface Said {
  /** Everybody who decides has said yes now; `facts` are from before. */
  readonly byAll: boolean;
  readonly unitIds: readonly string[];
}

export function afterConsent(facts: ConvenerFacts | undefined, { byAll, unitIds }: Said): Leads {
  const waits = facts?.recipients.find(
    ({ proposedUnit }) => proposedUnit?.consent === 'lacks' && unitIds.includes(proposedUnit.id),
  );
  return byAll && waits ? { to: 'dialog', card: 'proposed-unit', on: waits.id } : { to: 'done' };
}
