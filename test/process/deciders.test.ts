/** Who decides when it is not simply the adult or both guardians: the exits of R17, R20 and R24, and who is asked in private. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, recipientId, type UnitId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { GroundTexts } from '../../src/process/sealed.js';
import type { Decider, SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexAnswers,
  alexBefore,
  born,
  consentOf,
  preparation,
  refusal,
  scope,
} from '../support/a-case.js';
import { bupEast, healthCentre, sara } from '../support/people.js';

const then = '2026-03-04 09:00';
const base = preparation as MoveOf<'savePreparation'>;
const asked = scope as MoveOf<'setConsentScope'>;
const again: Move = { kind: 'askConsentAgain' };
const codeOf = (sipCase: SipCase, move: Move) => refusal(sipCase, move, sara, then)?.code;
const does = (sipCase: SipCase, ...moves: readonly Move[]) =>
  moves.reduce((now, move) => after(now, move, sara, then), sipCase);
const add = (unitId: UnitId): Move => ({
  kind: 'addRecipient',
  recipientId: recipientId('r-new'),
  target: { unitId },
});
const finish = (reason?: string): Move => ({ kind: 'finishPreparation', ...(reason ? { reason } : {}) });

/** A grown-up's case in which this is who decides, with BUP Öster and the health centre asked for. */
function adult(decider: Decider): SipCase {
  const started = born({ ...alexAnswers, ageBand: '18-20' });
  return does(started, { ...base, decider }, finish(), asked);
}

const ground: GroundTexts = {
  assessor: 'Läkare på avdelningen',
  will: 'Har sagt ja till hemtjänst förut',
  ground: '26 kap. 9 § OSL',
  decidedBy: 'Verksamhetschefen',
};
const onGround = (texts: Partial<GroundTexts> = {}): Move => ({
  ...consentOf('legalGround'),
  method: 'decision',
  unitIds: [healthCentre],
  ground: { ...ground, ...texts },
});

describe('An adult', () => {
  it('may have a representative who decides, and whose yes is asked for (R17)', () => {
    const represented = adult('representative');

    assert.equal(codeOf(represented, consentOf('individual')), 'notTheDecider');
    assert.equal(does(represented, consentOf('representative')).state, 'readyToCall');
  });

  for (const part of ['assessor', 'will', 'ground', 'decidedBy'] as const) {
    it(`who cannot take a position is not gone past without the ${part} (R24)`, () => {
      assert.equal(codeOf(adult('cannotDecideNow'), onGround({ [part]: ' ' })), 'groundMissing');
    });
  }

  it('who cannot take a position now is called about to the units of the ground, and no others (R24)', () => {
    const ready = does(adult('cannotDecideNow'), onGround());
    const daughter = { person: { label: 'dotter', relation: 'relative' } } as const;

    assert.deepEqual([ready.state, ready.warned], ['readyToCall', ['R24']]);
    assert.deepEqual(ready.sealed.consent.ground, ground);
    assert.equal(codeOf(ready, add(healthCentre)), undefined);
    // Neither by the line about routing, nor a person.
    assert.equal(codeOf(ready, add(bupEast)), 'outsideConsent');
    assert.equal(
      codeOf(ready, { ...(add(healthCentre) as MoveOf<'addRecipient'>), target: daughter }),
      'consentExcludes',
    );
  });

  it('decides again as soon as there is a yes or a no of their own (R24)', () => {
    const unable = adult('cannotDecideNow');
    const yes = does(unable, onGround(), consentOf('individual'));
    const no = does(unable, { kind: 'refuseConsent', giver: 'individual', on: day('2026-03-04') });

    assert.equal(codeOf(yes, add(bupEast)), undefined);
    assert.equal(no.state, 'consentRefused');
    assert.equal(does(no, again, onGround()).state, 'obtainingConsent');
  });

  it('who can decide is never gone past on a ground (R15, R24)', () => {
    assert.equal(codeOf(adult('individual'), onGround()), 'notTheDecider');
    assert.equal(adult('cannotDecideNow').state, 'obtainingConsent');
  });
});

describe('A no', () => {
  const no: MoveOf<'refuseConsent'> = { kind: 'refuseConsent', giver: 'guardian2', on: day('2026-03-04') };
  const refused = () => does({ ...alexBefore('giveConsent'), consents: [] }, no);
  const board: MoveOf<'savePreparation'> = { kind: 'savePreparation', decider: 'socialBoard' };

  it('is not passed over by asking again and finding the other hindered (R20)', () => {
    const hindered = does(refused(), again, { ...asked, oneGuardianReason: 'Hinder' });
    const one = does(hindered, consentOf('guardian1'));

    assert.equal(one.state, 'obtainingConsent');
    assert.equal(does(one, consentOf('guardian2')).state, 'readyToCall');
  });

  it('lets somebody else decide only with a reason, which is kept (R17, R20)', () => {
    const changed = does(refused(), { ...board, reason: 'Vård enligt LVU från i dag' });

    assert.equal(codeOf(refused(), board), 'deciderNeedsReason');
    assert.equal(codeOf(does(refused(), again), board), 'deciderNeedsReason');
    assert.equal(changed.state, 'consentRefused');
    assert.equal(changed.sealed.reasons?.R20, 'Vård enligt LVU från i dag');
    assert.equal(does(changed, again, consentOf('socialBoard')).state, 'readyToCall');
  });

  it('names a day to ask again that lies ahead', () => {
    const asking = { ...alexBefore('giveConsent'), consents: [] };

    assert.equal(codeOf(asking, { ...no, askAgainOn: day('2026-03-04') }), 'timeHasPassed');
    assert.equal(codeOf(asking, { ...no, askAgainOn: day('2026-03-05') }), undefined);
  });
});

describe('Who may know and take part', () => {
  const answering = (changes: Partial<MoveOf<'savePreparation'>>) => {
    const { askedInPrivate: _asked, relatives: _answer, ...rest } = base;
    return does(born(), { ...rest, ...changes });
  };

  it('is asked in private, or why not is kept (R72)', () => {
    const notAlone = answering({ askedInPrivate: false, relatives: 'yes' });
    const went = does(notAlone, finish('Alex vill ha mamma med hela tiden'));

    assert.equal(codeOf(answering({ relatives: 'yes' }), finish()), 'askInPrivate');
    assert.equal(codeOf(notAlone, finish()), 'askInPrivate');
    assert.deepEqual([went.state, went.warned], ['obtainingConsent', ['R72']]);
  });

  it('has an answer about close persons; unsuitable is a judgement with a reason (R34)', () => {
    const unsuitable = answering({ askedInPrivate: true, relatives: 'unsuitable' });
    const unwilling = answering({ askedInPrivate: true, relatives: 'unwilling' });

    assert.equal(codeOf(answering({ askedInPrivate: true }), finish()), 'relativesUnanswered');
    assert.equal(codeOf(unsuitable, finish()), 'relativesUnanswered');
    assert.deepEqual(does(unsuitable, finish('Pågående hot')).sealed.reasons, { R34: 'Pågående hot' });
    assert.equal(does(unwilling, finish('onödigt')).warned, undefined);
  });

  it('keeps the answer of a child that decides, whatever a form about units says later (R19)', () => {
    const open = does(born(), { ...base, guardiansMayKnow: true }, finish(), asked);

    assert.equal(open.scope.guardiansMayKnow, true);
  });
});
