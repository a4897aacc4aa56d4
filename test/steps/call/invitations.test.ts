import assert from 'node:assert/strict';
import { recipientId } from '../../../src/process/ids.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import { invitationsCard } from '../../../src/steps/call/invitations.card.js';
import { after, alexBefore, consentOf, father } from '../../support/a-case.js';
import { sara } from '../../support/people.js';
import { seenCard } from '../../support/seen-card.js';

const convener = { as: 'convener' } as const;
const mother = recipientId('r-mamma');
const matters = 'Slippa berätta för alla';

/** Both guardians are invited, each with an address. */
function invited(): SipCase {
  const person = { label: 'mamma', relation: 'guardian', mail: 'mamma@example.se' } as const;
  const add = { kind: 'addRecipient', recipientId: mother, target: { person } } as const;
  return after(alexBefore('sendSummons'), add, sara, '2026-03-04 09:40');
}

function lettersOf(sipCase: SipCase): Readonly<Record<string, string>> {
  const { view } = seenCard(invitationsCard, { sipCase, reader: convener, now: '2026-03-04 10:00' });
  const letters = view['letters'] as readonly { labelRaw: string; valueRaw: string }[];
  return Object.fromEntries(letters.map(({ labelRaw, valueRaw }) => [labelRaw, valueRaw]));
}

const secret = (sipCase: SipCase): SipCase =>
  after(
    sipCase,
    {
      kind: 'savePreparation',
      preparation: { notForGuardians: ['whatMatters'], notForGuardiansReason: 'Alex vill det' },
    },
    sara,
    '2026-03-04 09:50',
  );

describe('texts to hand over', () => {
  it('ask the child in plain words, with its own words about what matters', () => {
    const text = lettersOf(invited())['Till barnet'] ?? '';
    assert.match(text, /Du får säga vad du tycker/);
    assert.ok(text.includes(matters));
  });

  it('are one for each guardian, and neither names the other or an address', () => {
    const letters = lettersOf(invited());
    assert.doesNotMatch(letters['Till pappa'] ?? '', /mamma|@/);
    assert.doesNotMatch(letters['Till mamma'] ?? '', /pappa|@/);
  });

  it('leave out for guardians what is not shared with them, and keep it for the child (P2)', () => {
    const letters = lettersOf(secret(invited()));
    assert.ok(lettersOf(invited())['Till pappa']?.includes(matters));
    assert.ok(!letters['Till pappa']?.includes(matters) && !letters['Till mamma']?.includes(matters));
    assert.ok(letters['Till barnet']?.includes(matters));
  });

  it('have no text for a guardian when the child decides and has not said yes to their knowing (R19)', () => {
    const sipCase = { ...invited(), decider: 'childItself' as const };
    const yes = after(sipCase, consentOf('individual'), sara, '2026-03-04 10:00');
    assert.ok(
      yes.recipients
        .filter(({ id }) => id === father || id === mother)
        .every(({ state }) => state === 'withdrawn'),
    );
    assert.deepEqual(Object.keys(lettersOf(yes)), ['Till barnet']);
  });
});
