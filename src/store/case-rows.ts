/** What stands in clear columns beside the case's document: for lists, for the sweep and for rights (R68). */
import type { Insertable } from 'kysely';
import type { Instant } from '../process/ids.js';
import type { Recipient, SipCase } from '../process/sip-case.js';
import type { StoredDocument } from './case-document.js';
import type { CaseUnitTable, RecipientTable, SipCaseTable } from './schema.js';

export function caseRow(
  sipCase: SipCase,
  document: StoredDocument,
  dueAt: Instant | null,
): Insertable<SipCaseTable> {
  return {
    id: sipCase.id,
    ref: sipCase.ref,
    version: sipCase.version,
    shape: sipCase.shape,
    state: sipCase.state,
    state_since: sipCase.stay.since,
    convener_unit: sipCase.convener.unitId,
    convener_person: sipCase.convener.person,
    legal_basis: sipCase.legalBasis,
    age_group: sipCase.ageGroup,
    started_at: sipCase.startedAt,
    next_due_at: dueAt,
    claimed_until: null,
    facts: JSON.stringify(document.facts),
    sealed: JSON.stringify(document.sealed),
  };
}

export function recipientRows(sipCase: SipCase): Insertable<RecipientTable>[] {
  return sipCase.recipients.map((recipient) => ({
    id: recipient.id,
    case_id: sipCase.id,
    state: recipient.state,
    kind: recipient.kind,
    unit_id: recipient.target.kind === 'unit' ? recipient.target.unitId : null,
    at_unit_id: recipient.atUnitId ?? null,
    answer_by: recipient.answerBy ?? null,
  }));
}

/** A unit that is only chosen has not been told yet, and one that is out has no more to do with the case. */
const outside: readonly Recipient['state'][] = ['chosen', 'declined', 'refused', 'withdrawn'];

/** The units for which the case may be found: whoever convenes or takes part, each once per role. */
export function caseUnitRows(sipCase: SipCase): Insertable<CaseUnitTable>[] {
  const rows = new Map<string, Insertable<CaseUnitTable>>();
  const add = (unit: string | undefined, role: string): void => {
    if (unit !== undefined) rows.set(`${role}/${unit}`, { case_id: sipCase.id, unit_id: unit, role });
  };
  add(sipCase.convener.unitId, 'convener');
  for (const { state, target, atUnitId } of sipCase.recipients) {
    if (outside.includes(state)) continue;
    add(target.kind === 'unit' ? target.unitId : undefined, 'recipient');
    add(atUnitId, 'recipient');
  }
  add(sipCase.planOwnerUnitId, 'planOwner');
  for (const task of sipCase.tasks) add(task.unitId, 'task');
  return [...rows.values()];
}
