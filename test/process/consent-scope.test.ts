/** Whose yes covers what: each giver's own scope, exceptions and topics; the strictest counts. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import { disclose } from '../../src/process/disclosure.js';
import { attendingUnits } from '../../src/process/capacity.js';
import { effectiveScope, giversToAsk, topicsLeftOut } from '../../src/process/effective-scope.js';
import { recipientId, type UnitId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Giver, SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  bup,
  centre,
  consentOf,
  father,
  refusal,
  scope,
  summons,
  world,
} from '../support/a-case.js';
import { bupEast, healthCentre, sara, socialServices } from '../support/people.js';

const then = '2026-03-04 09:00';
const asked = scope as MoveOf<'setConsentScope'>;
const codeOf = (sipCase: SipCase, move: Move) => refusal(sipCase, move, sara, then)?.code;
const does = (sipCase: SipCase, ...moves: readonly Move[]) =>
  moves.reduce((now, move) => after(now, move, sara, then), sipCase);
const add = (unitId: UnitId): Move => ({
  kind: 'addRecipient',
  recipientId: recipientId(`r-${unitId}`),
  target: { unitId },
});
const invite = (label: string): Move => ({
  kind: 'addRecipient',
  recipientId: recipientId('r-new'),
  target: { person: { label, relation: 'relative' } },
});
const nobodyYet = () => ({ ...alexBefore('giveConsent'), consents: [] });
const asksForMore: Move = {
  ...asked,
  scope: { ...asked.scope, unitIds: [bupEast, healthCentre, socialServices] },
};

describe('Guardians who do not say yes to the same', () => {
  it('are kept to the units that both say yes to (R17, R23)', () => {
    const second = { ...consentOf('guardian2'), unitIds: [healthCentre] };
    const both = does(nobodyYet(), consentOf('guardian1'), second);

    assert.deepEqual(effectiveScope(both).unitIds, [healthCentre]);
    assert.deepEqual(
      both.consents.map(({ scope: own }) => own?.unitIds),
      [[bupEast, healthCentre], [healthCentre]],
    );
    // Not through the line about routing either: the health centre has the same principal.
    assert.equal(codeOf(both, add(bupEast)), 'outsideConsent');
    assert.equal(codeOf(both, add(healthCentre)), undefined);
  });

  it('except whom either of them excepts (R16, R17)', () => {
    const both = does(
      nobodyYet(),
      { ...consentOf('guardian1'), exceptions: ['inte morfar'] },
      { ...consentOf('guardian2'), exceptions: ['inte faster', 'Inte BUP Öster'] },
    );

    for (const label of ['mormor', 'morfar', 'faster'])
      assert.equal(codeOf(both, invite(label)), 'consentExcludes', label);
    assert.equal(codeOf(both, add(bupEast)), 'consentExcludes');
  });

  it('say no more than before when the case asks for more, until they say so (R22)', () => {
    const more = does(alexBefore('addRecipient'), asksForMore);
    const one = does(more, consentOf('guardian1'));

    assert.equal(codeOf(more, add(socialServices)), 'outsideConsent');
    assert.equal(codeOf(one, add(socialServices)), 'outsideConsent');
    assert.equal(codeOf(does(one, consentOf('guardian2')), add(socialServices)), undefined);
  });

  it('keep an exception that the case words anew, until they say so (R23)', () => {
    const reworded = does(alexBefore('addRecipient'), { ...asked, exceptions: [] });
    const renewed = does(reworded, consentOf('guardian1'), consentOf('guardian2'));

    assert.equal(codeOf(reworded, invite('mormor')), 'consentExcludes');
    assert.equal(codeOf(renewed, invite('mormor')), undefined);
  });

  it('do not give back what was taken back when a form asks for it again (R21, R22)', () => {
    const narrower = {
      ...asked,
      scope: { ...asked.scope, unitIds: [healthCentre] },
      exceptions: ['inte pappa'],
    };
    const back = does(alexBefore('addRecipient'), narrower, asked);
    const narrowed = does(
      alexBefore('addRecipient'),
      { kind: 'narrowConsent', exception: 'inte pappa' },
      asked,
    );

    assert.equal(codeOf(back, add(bupEast)), 'outsideConsent');
    for (const sipCase of [back, narrowed]) assert.equal(codeOf(sipCase, invite('pappa')), 'consentExcludes');
    assert.equal(codeOf(does(back, consentOf('guardian1'), consentOf('guardian2')), add(bupEast)), undefined);
  });

  it('take out at once whom a narrower yes leaves out, and let the meeting stand (R21)', () => {
    const booked = alexBefore('holdMeeting');
    const less = after(booked, { ...consentOf('guardian2'), unitIds: [healthCentre] }, sara, '2026-03-10');

    assert.deepEqual([less.state, less.meetings[0]?.state], ['meetingBooked', 'booked']);
    assert.equal(less.recipients.find(({ id }) => id === bup)?.state, 'withdrawn');
    assert.equal(less.recipients.find(({ id }) => id === centre)?.state, 'confirmed');
  });

  it('take back a part each for themselves, and the yes of the other stands as it was (R17, R21)', () => {
    const booked = alexBefore('holdMeeting');
    const less = after(
      booked,
      {
        kind: 'narrowConsent',
        giver: 'guardian2',
        unitId: bupEast,
        exception: 'inte pappa',
        topics: ['health'],
      },
      sara,
      '2026-03-10',
    );
    const yesOf = (sipCase: SipCase, giver: string) => sipCase.consents.find((one) => one.giver === giver);
    const { exceptionsBy, topicsBy } = less.sealed.consent;

    assert.deepEqual(yesOf(less, 'guardian1'), yesOf(booked, 'guardian1'));
    assert.deepEqual([less.scope, less.sealed.consent.exceptions], [booked.scope, ['inte mormor']]);
    assert.deepEqual(exceptionsBy, { guardian1: ['inte mormor'], guardian2: ['inte mormor', 'inte pappa'] });
    assert.deepEqual(topicsBy, { guardian1: [], guardian2: ['health'] });
    // The strictest counts: whoever was taken out by one is out, also through the line about routing.
    assert.deepEqual(
      less.recipients.map(({ id, state }) => [id, state]),
      [
        [bup, 'withdrawn'],
        [centre, 'confirmed'],
        [father, 'withdrawn'],
      ],
    );
    assert.equal(less.state, 'meetingBooked');
  });

  it('give a part back by asking only the one who took it back (R21, R22)', () => {
    const ready = alexBefore('addRecipient');
    const less = does(ready, { kind: 'narrowConsent', giver: 'guardian2', unitId: bupEast });
    const other = does(less, consentOf('guardian1'));
    const back = does(less, consentOf('guardian2'));

    assert.deepEqual(giversToAsk(less), ['guardian2']);
    for (const sipCase of [less, other]) assert.equal(codeOf(sipCase, add(bupEast)), 'consentExcludes');
    assert.equal(codeOf(back, add(bupEast)), undefined);
    assert.deepEqual(effectiveScope(back).unitIds, effectiveScope(ready).unitIds);
  });

  it('keep out what one took back, also while that one has taken back the whole (R21)', () => {
    const held = alexBefore('savePlan');
    const bupStaff = (sipCase: SipCase) => attendingUnits(sipCase).includes(bupEast);
    const part: Move = { kind: 'narrowConsent', giver: 'guardian2', unitId: bupEast };
    const less = after(held, part, sara, '2026-03-20');
    const paused = after(less, { kind: 'withdrawConsent', giver: 'guardian2' }, sara, '2026-03-20');

    assert.deepEqual([held, less, paused].map(bupStaff), [true, false, false]);
  });

  it('take back from their own yes only, and only units that there are (R21)', () => {
    const ready = alexBefore('addRecipient');
    const narrow = (giver: Giver, unitId: UnitId): Move => ({ kind: 'narrowConsent', giver, unitId });
    const gone = { ...ready, consents: ready.consents.filter(({ giver }) => giver === 'guardian1') };

    assert.equal(codeOf(ready, narrow('individual', bupEast)), 'notTheDecider');
    assert.equal(codeOf(gone, narrow('guardian2', bupEast)), 'notTheDecider');
    assert.equal(codeOf(ready, narrow('guardian2', 'Alex Ek' as UnitId)), 'consentIncomplete');
  });

  it('read as before in a case that was stored before scopes were kept with them', () => {
    const ready = alexBefore('sendSummons');
    const consents = ready.consents.map(({ scope: _none, ...consent }) => consent);
    const stored = { ...ready, consents };

    assert.deepEqual(effectiveScope(stored).unitIds, [bupEast, healthCentre]);
    assert.equal(codeOf(stored, summons), undefined);
    assert.equal(codeOf(does(stored, asksForMore), add(socialServices)), 'outsideConsent');
  });
});

describe('Topics that a consent leaves out', () => {
  const withTopics = () =>
    does(
      nobodyYet(),
      { ...asked, exceptions: ['inte om pengar', 'inte mormor'], topics: ['economy'] },
      consentOf('guardian1'),
      { ...consentOf('guardian2'), topics: ['family'], exceptions: ['om skilsmässan'] },
    );

  it('are those of the case and of everybody who decides, chosen or worded (R26)', () => {
    assert.deepEqual(topicsLeftOut(withTopics()), {
      chosen: ['economy', 'family'],
      worded: ['pengar', 'skilsmässan'],
    });
  });

  it('are for the convener, and in nothing that a receiver gets (R26)', () => {
    const sipCase = does(withTopics(), add(healthCentre), summons);
    const seen = { sipCase, world, names: {} };
    const id = sipCase.recipients[0]!.id;
    const readers = ['receiver', 'dispatcher', 'participant'] as const;
    const text = JSON.stringify(readers.map((as) => disclose(seen, { as, recipientId: id })));

    assert.deepEqual(convenerFacts(seen).topicsLeftOut.chosen, ['economy', 'family']);
    assert.doesNotMatch(text, /pengar|skilsmäss|economy|family/);
  });

  it('can be taken back later, and the meeting and all who come stand (R21)', () => {
    const booked = alexBefore('holdMeeting');
    const less = after(booked, { kind: 'narrowConsent', topics: ['health'] }, sara, '2026-03-10');

    assert.deepEqual(topicsLeftOut(less).chosen, ['health']);
    assert.deepEqual(less.recipients, booked.recipients);
    assert.equal(less.meetings[0]?.state, 'booked');
  });
});
