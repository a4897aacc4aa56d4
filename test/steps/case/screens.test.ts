/** The screens one after another, against the process: what is typed makes a newborn case ready to call. */
import assert from 'node:assert/strict';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import type { MoveAction, Pressed } from '../../../src/steps/action.js';
import { askAgain } from '../../../src/steps/case/ask-again.js';
import { give } from '../../../src/steps/consent/give.js';
import { refuse } from '../../../src/steps/consent/refuse.js';
import { saveScope } from '../../../src/steps/consent/save-scope.js';
import { withdrawConsent } from '../../../src/steps/consent/withdraw-consent.js';
import { finish } from '../../../src/steps/prepare/finish.js';
import { saveChild } from '../../../src/steps/prepare/save-child.js';
import { saveMatters } from '../../../src/steps/prepare/save-matters.js';
import { savePerson } from '../../../src/steps/prepare/save-person.js';
import { after, alexAnswers, born, refusal, world } from '../../support/a-case.js';
import { sara } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';

const now = '2026-03-04 10:00';

type Typed = Readonly<Record<string, string>>;

function press<P>(sipCase: SipCase, action: MoveAction<P>, typed: Typed): SipCase {
  const at: Pressed = pressed(convenerFacts({ sipCase, world, names: {} }));
  const moves = action.moves(action.payload.parse(typed), at);
  return moves.reduce((current, move) => after(current, move, sara, now), sipCase);
}

const child = { childTakesPart: 'yes', childView: 'Vill vara med en stund', decider: 'twoGuardians' };
const covers = { units: 'bup-oster,vc-lindangen', coversRouting: 'true', exceptions: 'inte mormor' };
const asked = { askedInPrivate: 'yes', relatives: 'yes' };
const today = { givenOn: '2026-03-04', method: 'oral' };

function prepared(): SipCase {
  const named = press(born(), savePerson, { name: 'Alex Ek', informed: 'true' });
  const worded = press(named, saveMatters, {
    whatMatters: 'Slippa berätta för alla',
    questions: 'Vem gör vad?',
  });
  return press(press(worded, saveChild, child), finish, {
    ...asked,
    label: 'Mamma Maria',
    relation: 'guardian',
  });
}

function consented(): SipCase {
  return press(press(prepared(), saveScope, covers), give, { ...today, givers: 'guardian1,guardian2' });
}

describe('screens of preparation and consent', () => {
  it('lead a newborn case to consent', () => {
    assert.equal(prepared().state, 'obtainingConsent');
  });

  it('lead on to calling once both guardians have consented, one at a time or together', () => {
    assert.equal(consented().state, 'readyToCall');
    const one = press(press(prepared(), saveScope, covers), give, { ...today, givers: 'guardian1' });
    assert.equal(one.state, 'obtainingConsent');
    assert.equal(press(one, give, { ...today, givers: 'guardian2' }).state, 'readyToCall');
  });

  it('go past the other guardian only with a reason', () => {
    const scoped = press(prepared(), saveScope, covers);
    const alone = press(scoped, give, {
      ...today,
      givers: 'guardian1',
      oneGuardianReason: 'Nås inte. Rektor.',
    });
    assert.equal(alone.state, 'readyToCall');
    assert.deepEqual(alone.sealed.consent.exceptions, ['inte mormor']);
  });

  it('stop at a no, and ask again', () => {
    const refused = press(press(prepared(), saveScope, covers), refuse, {
      giver: 'guardian2',
      on: '2026-03-04',
    });
    assert.equal(refused.state, 'consentRefused');
    assert.equal(press(refused, askAgain, {}).state, 'obtainingConsent');
  });

  it('pause at a withdrawal, and come back with a new consent', () => {
    const paused = press(consented(), withdrawConsent, { giver: 'guardian2' });
    assert.equal(paused.state, 'pausedConsent');
    assert.equal(press(paused, give, { ...today, givers: 'guardian2' }).state, 'readyToCall');
  });

  it('say what is missing when the last screen is reached too early', () => {
    const unnamed = born();
    assert.deepEqual(refusal(unnamed, { kind: 'finishPreparation' }, sara, now), {
      code: 'preparationIncomplete',
      missing: ['individualName', 'informed', 'whatMatters'],
    });
  });

  it('let a grown-up be prepared without a screen about a child', () => {
    const adult = born({ ...alexAnswers, ageBand: '21+' });
    const named = press(adult, savePerson, { name: 'Astrid Berg', informed: 'true' });
    const worded = press(named, saveMatters, { whatMatters: 'Bo hemma' });
    assert.equal(press(worded, finish, asked).state, 'obtainingConsent');
  });
});
