import assert from 'node:assert/strict';
import { namePerson, unnamePerson } from '../../../src/steps/access/name.js';
import { saveAccess } from '../../../src/steps/access/save.js';
import { accessOpen } from '../../../src/steps/case/openers.js';
import { exampleFacts } from '../../../src/steps/example-case.js';
import { pressed } from '../../support/pressed.js';
import { maja } from '../../support/people.js';
import { renderedExamples } from '../../support/rendered-examples.js';

const named = pressed(exampleFacts({ namedOnly: [maja.person] }));

describe('who may see the case', () => {
  it('is asked as a mark first, and as names once it is set (R69)', () => {
    assert.deepEqual(accessOpen.leads({}, pressed(exampleFacts())), { to: 'dialog', card: 'access' });
    assert.deepEqual(accessOpen.leads({}, named), { to: 'dialog', card: 'named' });
  });

  it('is marked, changed, and open again when nothing is marked', () => {
    const none = { grade: 'none', guardiansApart: false } as const;
    assert.deepEqual(saveAccess.moves({ ...none, guardiansApart: true }, pressed()), [
      { kind: 'protectIdentity', guardiansApart: true },
    ]);
    assert.deepEqual(saveAccess.moves(none, named), [{ kind: 'endProtection' }]);
    assert.deepEqual(saveAccess.leads(none, named), { to: 'done' });
  });

  it('names a person of a called unit together with its summons', () => {
    assert.deepEqual(namePerson.moves({ person: `${maja.person}#r-bup` }, named), [
      { kind: 'namePerson', person: maja.person, recipientId: 'r-bup' },
    ]);
    assert.deepEqual(unnamePerson.moves({ person: '' }, { ...named, on: maja.person }), [
      { kind: 'unnamePerson', person: maja.person },
    ]);
  });

  it('offers to remove everybody but the convener', () => {
    const [example] = renderedExamples('named', 'sv');
    const rows = example?.view['named'] as { name: string; mayRemove: boolean }[];
    assert.deepEqual(
      rows.map(({ mayRemove }) => mayRemove),
      [false, true],
    );
  });
});
