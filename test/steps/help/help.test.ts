import assert from 'node:assert/strict';
import { guideCard } from '../../../src/steps/help/guide.card.js';
import { openGuide } from '../../../src/steps/help/guide.js';
import { language } from '../../../src/steps/help/language.js';
import { chooseConvener, myUnits, showUnitsCase } from '../../../src/steps/help/my-units.js';
import { show } from '../../../src/steps/help/show.js';
import { commandIn } from '../../../src/steps/commands.js';
import { commandsFor } from '../../../src/steps/commands-for.js';
import { en } from '../../../src/texts/en.js';
import { sv } from '../../../src/texts/sv.js';
import { anAbout } from '../../support/about.js';
import { notesOf, pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('help', () => {
  it('says what stands in an empty list', () => {
    const empty = renderedExamples('cases', 'sv').find(({ view }) => view['isEmpty'] === true);
    assert.match(String(empty?.view['none']), /Här står de SIP:ar/);
  });

  it('tells of the lines that give its reader something, and each is one that is understood', () => {
    assert.deepEqual(commandsFor(['staff']), [
      'newSip',
      'myCases',
      'summonses',
      'tasks',
      'deviation',
      'language',
    ]);
    assert.deepEqual(commandsFor(['staff', 'chief']).slice(-3), ['myUnits', 'figures', 'language']);
    assert.deepEqual(commandsFor(['sip-coordinator']), ['figures', 'language']);
    assert.deepEqual(commandsFor(['log-reviewer']), ['language']);
    for (const { help } of [sv, en])
      for (const { say } of Object.values(help.welcome.commands)) assert.ok(commandIn(say), say);
  });

  it('greets with the buttons that its reader has use for', () => {
    const buttons = renderedExamples('welcome', 'sv').map(({ json }) => {
      const { body } = json as unknown as { body: { type: string; actions?: { title: string }[] }[] };
      return body.find(({ type }) => type === 'ActionSet')?.actions?.map(({ title }) => title);
    });
    const ofWork = ['Så gör du: sammankallande', 'Så gör ni: mottagande enhet', 'Till dig som får en SIP'];
    assert.deepEqual(buttons, [
      ['Starta en SIP', 'Mina ärenden', 'In English', ...ofWork],
      ['Starta en SIP', 'Mina ärenden', 'Mina enheter', 'In English', ...ofWork],
      ['In English', 'Så gör du: SIP-samordnare'],
      ['In English'],
      ['In English', 'Så gör du: administratör'],
    ]);
  });

  it('opens the guide that was pressed, with its steps numbered and the buttons named as they are', () => {
    assert.deepEqual(openGuide.leads({}, pressed(undefined, { on: 'administrator' })), {
      ...{ to: 'dialog', card: 'guide', on: 'administrator' },
    });
    const [convener, , , administrator] = renderedExamples('guide', 'sv').map(({ json }) =>
      JSON.stringify(json),
    );
    assert.match(convener ?? '', new RegExp(`”${sv.caseCard.button.consent}”`));
    assert.match(administrator ?? '', new RegExp(`"4\\.".+”${sv.connect.request.approve}”`));
  });

  it('opens some guide where none of that name is', () => {
    const view = guideCard.view(anAbout(undefined, { on: 'toString' }));
    assert.equal(view['heading'], sv.guides.of.convener.title);
  });

  it('opens the case of the pressed row, and says so when it cannot', async () => {
    const shown: string[] = [];
    const notes = notesOf({ showCase: async (ref) => shown.push(ref) > 0 });
    const leads = await show.note({}, pressed(undefined, { on: 'SIP-7K4QXM' }), notes);
    assert.deepEqual(shown, ['SIP-7K4QXM']);
    assert.equal(leads.extra?.['notFound'], false);
    assert.equal((await show.note({}, pressed(), notesOf())).extra?.['notFound'], true);
  });

  it('changes the language that the row names', async () => {
    const notes = notesOf();
    await language.note({}, pressed(undefined, { on: 'en' }), notes);
    assert.deepEqual(notes.asked, ['language en']);
  });

  it('lists what is late for a chief, and opens a case of the list', async () => {
    const shown: string[] = [];
    const notes = notesOf({ showCase: async (ref) => shown.push(ref) > 0 });
    assert.equal((await myUnits.note({}, pressed(), notes)).to, 'card');
    const leads = await showUnitsCase.note({}, pressed(undefined, { on: 'SIP-7K4QXM' }), notes);
    assert.deepEqual([shown, leads.extra?.['notFound']], [['SIP-7K4QXM'], false]);
  });

  it('counts this year’s SIPs for a chief, and those at a discharge that existed before', () => {
    const words = (['sv', 'en'] as const).flatMap((language) =>
      renderedExamples('my-units', language).map(({ view }) => view['hasCounts'] && view['counts']),
    );
    assert.deepEqual(words, [
      'I år har dina enheter startat fyra SIP:ar. SIP vid utskrivning: tre, varav en redan fanns och följdes upp. Skickade kallelser: nio. Vidare till en annan enhet: två gånger.',
      'I år har dina enheter startat en SIP.',
      false,
      'This year your units have started four SIPs. SIPs at discharge: three, of which one already existed and was followed up. Summonses sent: nine. Passed on to another unit: two times.',
      'This year your units have started one SIP.',
      false,
    ]);
  });

  it('says why another convener could not be chosen, and who can be', async () => {
    const person = { person: 'tenant/maja' };
    const at = pressed(undefined, { on: 'SIP-7K4QXM' });
    const no = await chooseConvener.note(
      person,
      at,
      notesOf({ reassignConvener: async () => 'notOfTheUnit' }),
    );
    assert.deepEqual([no.extra?.['refused'], no.to], ['notOfTheUnit', 'dialog']);
    const yes = await chooseConvener.note(person, at, notesOf({ reassignConvener: async () => undefined }));
    assert.equal(yes.extra?.['says'], 'convenerChanged');
  });
});
