/** Alex's case when Sara is about to call (domain 11, S1): what examples of this step are made of. */
import { recipientId, unitId } from '../../process/ids.js';
import type { Recipient, SipCase } from '../../process/sip-case.js';
import { at, exampleConsent, exampleRecipient, exampleSealed } from '../example-case.js';

export const now = at('2026-03-04T09:00:00.000Z');

export const coveredCase: Partial<SipCase> = {
  state: 'readyToCall',
  consents: [exampleConsent('guardian1'), exampleConsent('guardian2')],
  scope: {
    unitIds: [unitId('bup-oster'), unitId('vc-lindangen')],
    exceptUnitIds: [],
    coversRouting: true,
  },
};

export const chosen: readonly Recipient[] = [
  exampleRecipient('bup-oster', {}),
  exampleRecipient('vc-lindangen', {}),
];

export const withFather: Partial<SipCase> = {
  ...coveredCase,
  recipients: [
    ...chosen,
    { ...exampleRecipient('pappa', {}), target: { kind: 'person' }, kind: 'invitation' },
  ],
  sealed: {
    ...exampleSealed,
    recipients: { [recipientId('r-pappa')]: { person: { label: 'Pappa Peter', relation: 'guardian' } } },
  },
};

/** The father has no mail: the convener rings him. */
export const rung: Partial<SipCase> = {
  ...withFather,
  state: 'called',
  proposedTimes: [
    { start: at('2026-03-19T08:00:00.000Z'), end: at('2026-03-19T09:00:00.000Z') },
    { start: at('2026-03-20T12:00:00.000Z'), end: at('2026-03-20T13:00:00.000Z') },
  ],
  recipients: (withFather.recipients ?? []).map((recipient) => ({ ...recipient, state: 'sent' as const })),
};

/** One recipient with something for the convener to take up. */
export function taken(changes: Partial<Recipient>, texts: SipCase['sealed']['recipients'][Recipient['id']]) {
  return {
    ...coveredCase,
    state: 'called',
    recipients: [exampleRecipient('bup-oster', changes)],
    sealed: { ...exampleSealed, recipients: { [recipientId('r-bup-oster')]: texts ?? {} } },
  } as const;
}
