import assert from 'node:assert/strict';
import { exampleFacts, exampleSealed } from '../../../src/steps/example-case.js';
import { addPerson } from '../../../src/steps/prepare/add-person.js';
import { finish } from '../../../src/steps/prepare/finish.js';
import { preparePeopleCard } from '../../../src/steps/prepare/prepare-people.card.js';
import { showInformation } from '../../../src/steps/prepare/information-open.js';
import { removePerson } from '../../../src/steps/prepare/remove-person.js';
import { saveMatters } from '../../../src/steps/prepare/save-matters.js';
import { savePerson } from '../../../src/steps/prepare/save-person.js';
import { pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

const alone = exampleFacts({ sealed: { ...exampleSealed, people: [] } });

describe('prepare', () => {
  it('takes a personnummer in its usual forms, or none, and nothing else', () => {
    const takes = (personnummer: string) =>
      savePerson.payload.safeParse({ name: 'Alex', personnummer }).success;
    assert.deepEqual(['', '20140312-2380', '1403122380', '140312+2380'].map(takes), [true, true, true, true]);
    assert.deepEqual(['i mars', '20140312-238', '2014-03-12'].map(takes), [false, false, false]);
  });

  it('reads one question from each row', () => {
    const typed = { whatMatters: 'Ro', questions: 'Vem gör vad?\r\n\n När? ' };
    assert.deepEqual(saveMatters.payload.parse(typed).questions, ['Vem gör vad?', 'När?']);
  });

  it('lets a grown-up decide for themselves, and asks about a child', () => {
    const typed = saveMatters.payload.parse({ whatMatters: 'Ro' });
    const { decider: _none, ...undecided } = exampleFacts({ ageGroup: 'adult' }).sipCase;
    const adult = pressed({ ...exampleFacts(), sipCase: undecided });
    const [move] = saveMatters.moves(typed, adult);
    assert.equal(move?.kind === 'savePreparation' && move.decider, 'individual');
    assert.deepEqual(saveMatters.leads(typed, adult), { to: 'dialog', card: 'prepare-people' });
    assert.deepEqual(saveMatters.leads(typed, pressed(exampleFacts())), {
      to: 'dialog',
      card: 'prepare-child',
    });
  });

  it('adds a close person, without a mail address if none was agreed', () => {
    const typed = addPerson.payload.parse({ label: ' Mamma Maria ', relation: 'guardian', mail: '' });
    assert.deepEqual(addPerson.moves(typed, pressed(alone)), [
      { kind: 'savePreparation', people: [{ label: 'Mamma Maria', relation: 'guardian' }] },
    ]);
  });

  it('takes the person of the pressed row off the list', () => {
    const [move] = removePerson.moves({}, pressed(exampleFacts(), { on: '0' }));
    assert.deepEqual(move?.kind === 'savePreparation' && move.people?.map(({ label }) => label), [
      'Pappa Peter',
    ]);
  });

  it('saves who stands in the fields when it ends, and goes on to consent the first time only', () => {
    const typed = finish.payload.parse({ label: 'Farfar', relation: 'relative' });
    const kinds = (facts: typeof alone) => finish.moves(typed, pressed(facts)).map(({ kind }) => kind);
    assert.deepEqual(kinds(alone), ['savePreparation', 'finishPreparation']);
    assert.deepEqual(kinds(exampleFacts({ state: 'readyToCall' })), ['savePreparation']);
    const [saved] = finish.moves(typed, pressed(alone));
    assert.equal(saved?.kind === 'savePreparation' && saved.people?.[0]?.label, 'Farfar');
  });

  it('saves whether it was asked in private and what was answered, with the reason where one was asked for (R34, R72)', () => {
    const typed = finish.payload.parse({ askedInPrivate: 'no', relatives: 'unsuitable', reason: 'Hot' });
    assert.deepEqual(finish.moves(typed, pressed(alone)), [
      { kind: 'savePreparation', people: [], askedInPrivate: false, relatives: 'unsuitable' },
      { kind: 'finishPreparation', reason: 'Hot' },
    ]);
  });

  it('asks why in the place of the person, who is saved already and not added twice', () => {
    const typed = finish.payload.parse({ label: 'Pappa Peter', relation: 'guardian' });
    const [saved] = finish.moves(typed, pressed(exampleFacts()));
    assert.equal(saved?.kind === 'savePreparation' && saved.people?.length, 2);
    const asking = preparePeopleCard.examples.findIndex(({ refusal }) => refusal?.code === 'askInPrivate');
    const { json } = renderedExamples('prepare-people', 'sv')[asking]!;
    assert.match(JSON.stringify(json), /Skriv varför/);
    assert.doesNotMatch(JSON.stringify(json), /"id":"label"/);
  });

  it('tells the individual in plain words that it costs nothing, a child more shortly (R39)', () => {
    const [child, adult] = renderedExamples('information', 'sv').map(({ view }) => view);
    const words = (view: typeof child) => JSON.stringify(view?.['paragraphs']);
    assert.match(words(adult), /En SIP kostar ingenting/);
    assert.match(words(child), /Det kostar ingenting/);
    assert.ok(words(child).length < words(adult).length);
    assert.match(JSON.stringify(child?.['guardians']), /En SIP kostar ingenting/);
    assert.match(JSON.stringify(adult?.['other']), /A SIP costs nothing/);
  });

  it('saves what stands in the fields before it shows the information', () => {
    const typed = showInformation.payload.parse({ name: 'Alex', informed: 'false' });
    const [move] = showInformation.moves(typed, pressed(alone));
    assert.equal(move?.kind === 'savePreparation' && move.individual?.name, 'Alex');
    assert.deepEqual(showInformation.leads(typed, pressed(alone)), { to: 'dialog', card: 'information' });
  });
});
