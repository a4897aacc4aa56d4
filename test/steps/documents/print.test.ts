import assert from 'node:assert/strict';
import { inForce, summoned } from '../../../src/steps/documents/examples.js';
import { makeLink, printCopy, printInvitation } from '../../../src/steps/documents/presses.js';
import { printCard } from '../../../src/steps/documents/print.card.js';
import { caseId } from '../../../src/process/ids.js';
import { anAbout } from '../../support/about.js';
import { notesOf, pressed } from '../../support/pressed.js';

const chosenIn = (leads: ReturnType<typeof printCopy.leads>, facts = inForce()) =>
  printCard.view(anAbout(facts, 'extra' in leads ? { extra: leads.extra ?? {} } : {}))['documentValue'];

describe('printing or saving', () => {
  it('begins with what the button was about, or with what is next in the case', () => {
    assert.equal(chosenIn(printCopy.leads({}, pressed())), 'ownPlan');
    assert.equal(chosenIn(printInvitation.leads({}, pressed()), summoned()), 'invitation');
    // No meeting is ahead: there is nothing to invite to.
    assert.equal(chosenIn(printInvitation.leads({}, pressed())), 'ownPlan');
  });

  it('asks for a link to what was chosen, in its language and size', async () => {
    const asked: unknown[] = [];
    const notes = notesOf({ linkDocument: async (id, wish) => void asked.push([id, wish]) });
    const typed = makeLink.payload.parse({ document: 'plan', language: 'en', large: 'true' });
    const leads = await makeLink.note(typed, pressed(undefined, { caseId: caseId('c-1') }), notes);

    assert.deepEqual(asked, [['c-1', { wanted: 'plan', language: 'en', large: true }]]);
    assert.deepEqual([leads.to === 'dialog' && leads.card, leads.extra], ['print', { isGone: true }]);
  });

  it('offers each its own consent form by the name that they are known by', () => {
    const choices = printCard.view(anAbout(summoned()))['documentChoices'] as readonly { titleRaw: string }[];
    const titles = choices.map(({ titleRaw }) => titleRaw);
    assert.ok(titles.includes('Samtycke: Vårdnadshavare 1 (Mamma Maria)'));
    assert.ok(titles.includes('Inbjudan till Pappa Peter'));
  });
});
