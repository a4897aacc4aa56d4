/** The card of a measure is neutral; what it is about stands in a dialog. */
import assert from 'node:assert/strict';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { newsFacts } from '../../../src/news-facts.js';
import { isOvertaken } from '../../../src/process/overtaken.js';
import { day, taskId } from '../../../src/process/ids.js';
import type { Move } from '../../../src/process/moves.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import { textsFor } from '../../../src/show.js';
import { askHelp } from '../../../src/steps/task/ask-help.js';
import { giveTask } from '../../../src/steps/task/give.js';
import { sayLate } from '../../../src/steps/task/say-late.js';
import { taskCard } from '../../../src/steps/task/task.card.js';
import { after, alexAtEnd, alexBefore, bupTask, schoolTask, when, world } from '../../support/a-case.js';
import { bupEast, maja, sara, system } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('the card of a measure', () => {
  it('says when, never what or for whom', () => {
    for (const { json } of renderedExamples('task', 'sv'))
      assert.doesNotMatch(JSON.stringify(json), /Alex|Bedömning/);
  });

  it('has no buttons that change a measure which is done', () => {
    const done = renderedExamples('task', 'sv').find(({ view }) => String(view['state']).includes('Klar'));
    assert.doesNotMatch(JSON.stringify(done?.json), /task\.(done|late-open|help-open|wrong-unit)/);
  });

  it('tells in the dialog what is to be done, and that it is logged', () => {
    const text = JSON.stringify(renderedExamples('task-work', 'sv')[0]?.json);
    assert.match(text, /Bedömning på BUP/);
    assert.match(text, /loggats/);
  });
});

const inForce = () => alexBefore('followUpFallsDue');
const at = '2026-04-09 10:00';
const late: Move = { kind: 'taskLate', taskId: bupTask, newDue: day('2026-04-20'), words: 'Läkartid' };
const shown = (sipCase: SipCase) =>
  seenCard(taskCard, { sipCase, reader: { as: 'taskUnit', taskId: bupTask }, now: at });
const ofOwner = (sipCase: SipCase) =>
  seenCard(caseCard, { sipCase, reader: { as: 'convener' }, now: at }).text;

describe('A measure’s card', () => {
  it('has a way back from a Klar by mistake, and only then', () => {
    const done = after(inForce(), { kind: 'taskDone', taskId: bupTask }, maja, at);

    assert.match(shown(done).text, /task\.undo/);
    assert.doesNotMatch(shown(inForce()).text, /task\.undo/);
  });

  it('never has the way back where Klar was, so that a press too many does not take it back', () => {
    const first = (sipCase: SipCase) => /"verb":"(task\.[\w-]+)"/.exec(shown(sipCase).text)?.[1];
    assert.equal(first(inForce()), 'task.done');
    assert.equal(first(after(inForce(), { kind: 'taskDone', taskId: bupTask }, maja, at)), 'task.see-open');
  });

  it('says the new day and the agreed one, and none of the words that the unit wrote', () => {
    const { text } = shown(after(inForce(), late, maja, at));

    assert.match(text, /Klar senast måndag 20 april/);
    assert.match(text, /I planen står fredag 10 april/);
    assert.doesNotMatch(text, /Läkartid/);
  });

  it('says after the end that the unit goes on with what was handed over to it', () => {
    const close: Move = { kind: 'close', reason: 'moved', evaluation: 'Bra', handOverOpenTasks: true };
    const { text } = shown(after(alexAtEnd(), close, sara, '2026-04-23 10:00'));

    assert.match(text, /Insatsen är överlämnad till er\..* ni fortsätter med den i er egen verksamhet/);
    assert.doesNotMatch(text, /Ni behöver inte göra något/);
  });

  it('says where it was ticked, and which other day stands there', () => {
    const done: Move = { kind: 'taskDone', taskId: bupTask, seenIn: 'planner' };
    const moved: Move = { kind: 'taskDayElsewhere', taskId: bupTask, due: day('2026-04-20') };

    assert.match(shown(after(inForce(), done, system, at)).text, /bockades av i Planner/);
    assert.match(
      shown(after(inForce(), moved, system, at)).text,
      /står måndag 20 april\. Blir insatsen försenad/,
    );
  });
});

describe('Whoever says that a measure is late', () => {
  const on = { taskId: bupTask };

  it('says a new day, and a short word where there is one', () => {
    const typed = sayLate.payload.parse({ newDue: '2026-04-20', words: ' Läkartid ' });

    assert.deepEqual(sayLate.moves(typed, pressed(undefined, on)), [late]);
    assert.equal(sayLate.payload.safeParse({ words: 'Vet inte' }).error?.issues[0]?.message, 'noNewDay');
  });

  it('and whoever asks for help may leave the words out', () => {
    assert.deepEqual(askHelp.moves(askHelp.payload.parse({}), pressed(undefined, on)), [
      { kind: 'taskNeedsHelp', taskId: bupTask },
    ]);
  });
});

describe('The plan’s owner', () => {
  it('reads the new day and the words on the case card', () => {
    assert.match(ofOwner(after(inForce(), late, maja, at)), /ny dag mån 20 april · ”Läkartid”/);
  });

  it('reads which measure is which by their numbers in the plan, where there are several', () => {
    const [first] = inForce().tasks;
    assert.ok(first);

    assert.match(ofOwner(inForce()), /Insats 1: Bedömning.*Insats 2: /);
    assert.doesNotMatch(ofOwner({ ...inForce(), tasks: [first] }), /Insats 1:/);
  });

  it('can give a measure away where something is wrong with it, and nowhere else', () => {
    const wrong = after(inForce(), { kind: 'taskWrongUnit', taskId: bupTask }, maja, at);

    assert.match(ofOwner(wrong), /case\.task-move-open","on":"t-bup/);
    assert.doesNotMatch(ofOwner(inForce()), /task-move-open/);
  });

  it('that is another unit than the convener’s gives it away, and the convener does not', () => {
    const wrong = after(inForce(), { kind: 'taskWrongUnit', taskId: bupTask }, maja, at);
    const elsewhere = { ...wrong, planOwnerUnitId: 'socialtjanst' as SipCase['convener']['unitId'] };
    const seen = (onlyOwnsPlan: boolean) =>
      seenCard(caseCard, { sipCase: elsewhere, reader: { as: 'convener' }, now: at }, { onlyOwnsPlan }).text;

    assert.deepEqual(
      [true, false].map((owns) => /task-move-open/.test(seen(owns))),
      [true, false],
    );
  });

  it('says to which unit it goes', () => {
    const typed = giveTask.payload.parse({ unitId: 'vc', newDue: '' });
    const at_ = pressed(undefined, { taskId: taskId('t-1') });

    assert.deepEqual(giveTask.moves(typed, at_), [{ kind: 'giveTask', taskId: 't-1', unitId: 'vc' }]);
    const withRole = giveTask.payload.parse({ unitId: 'vc', role: 'kurator' });
    assert.deepEqual(giveTask.moves(withRole, at_), [
      { kind: 'giveTask', taskId: 't-1', unitId: 'vc', role: 'kurator' },
    ]);
    assert.equal(giveTask.payload.safeParse({}).error?.issues[0]?.message, 'noUnitToGive');
  });

  it('hears what is the matter, what can be done, and never a word that the unit wrote', () => {
    const told = (move: Move) => {
      const actor = 'seenIn' in move ? system : maja;
      const sipCase = after(inForce(), move, actor, at);
      const news = move.kind === 'taskDone' ? 'taskDone' : 'taskReported';
      const effect = { do: 'tell', news, to: 'planOwner', taskId: bupTask } as const;
      const facts = newsFacts(effect, { sipCase, world, names: {} }, { language: 'sv', now: when(at) });
      return textsFor('sv').news[news](facts);
    };

    assert.match(told(late), /räknar med måndag 20 april i stället för fredag 10 april\.$/);
    assert.match(
      told({ kind: 'taskNeedsHelp', taskId: bupTask, words: 'Alex kommer inte' }),
      /behöver hjälp med en insats\. Ring enheten.*ärendekortet/,
    );
    assert.match(told({ kind: 'taskWrongUnit', taskId: bupTask }), /Välj vilken på ärendekortet/);
    assert.match(told({ kind: 'taskDone', taskId: bupTask, seenIn: 'planner' }), /bockades av i Planner\.$/);
    assert.doesNotMatch(told({ kind: 'taskNeedsHelp', taskId: bupTask, words: 'Alex kommer inte' }), /Alex/);
  });

  it('hears which of several it is, as their unit does', () => {
    const first = inForce();
    const several = { ...first, tasks: first.tasks.map((task) => ({ ...task, unitId: bupEast })) };
    const told = (news: 'taskDone' | 'taskTheirs' | 'taskDue', sipCase: SipCase) =>
      (['sv', 'en'] as const).map((language) => {
        const effect = { do: 'tell', news, to: 'planOwner', taskId: schoolTask } as const;
        const facts = newsFacts(effect, { sipCase, world, names: {} }, { language, now: when(at) });
        return textsFor(language).news[news](facts).slice('SIP-7K4QXM: '.length);
      });

    assert.deepEqual(told('taskDone', several), [
      'Insats 2 hos BUP Öster är klar.',
      'Measure 2 at BUP Öster is done.',
    ]);
    assert.match(told('taskTheirs', several)[0] ?? '', /^BUP Öster säger att insats 2 är deras ändå\./);
    assert.match(
      told('taskTheirs', first)[0] ?? '',
      /säger att insatsen är deras ändå\. Du behöver inte välja/,
    );
    assert.match(told('taskDue', several).join(' '), /^Insats 2 hos er .* Measure 2 is to be done/);
    assert.match(told('taskDone', first)[0] ?? '', /^En insats hos/);
  });

  it('is not told in the morning of a Klar that was taken back in the evening', () => {
    const done = after(inForce(), { kind: 'taskDone', taskId: bupTask }, maja, at);
    const back = after(done, { kind: 'taskReopened', taskId: bupTask }, maja, at);
    const isOld = (news: 'taskDone' | 'taskReopened', sipCase: SipCase) =>
      isOvertaken({ do: 'tell', news, to: 'planOwner', taskId: bupTask }, { sipCase, world, names: {} });

    assert.deepEqual([isOld('taskDone', done), isOld('taskDone', back)], [false, true]);
    assert.deepEqual([isOld('taskReopened', back), isOld('taskReopened', done)], [false, true]);
  });

  it('that is another unit’s can be taken back, and one of several says which it is', () => {
    const texts = renderedExamples('task', 'sv').map(({ json }) => JSON.stringify(json));
    assert.equal(texts.filter((json) => /Ångra: insatsen är vår/.test(json)).length, 1);
    assert.equal(texts.filter((json) => /Er insats i SIP-7K4QXM: nummer 2 i planen/.test(json)).length, 1);
  });
});
