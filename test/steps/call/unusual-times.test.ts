/** Times that nobody should be asked about by a slip: gone by, on a weekend or a holiday, or before people are at work. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { day, instant, type Instant } from '../../../src/process/ids.js';
import type { MoveOf } from '../../../src/process/moves.js';
import { at } from '../../../src/process/time.js';
import { addTime } from '../../../src/steps/call/add-time.js';
import { callCard } from '../../../src/steps/call/call.card.js';
import { send } from '../../../src/steps/call/send.js';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import type { Disclosed } from '../../../src/process/disclosure.js';
import type { About } from '../../../src/steps/card.js';
import { after, alexBefore, refusal, summons, when, world } from '../../support/a-case.js';
import { sara } from '../../support/people.js';
import { notesOf, pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const then = '2026-03-04 10:00';
const sipCase = alexBefore('sendSummons');
const thursday = at(day('2026-03-19'), '09:00');
const saturday = at(day('2026-03-21'), '09:00');
const goodFriday = at(day('2026-04-03'), '09:00');

function dialog(more: Partial<About<Disclosed>> = {}) {
  return seenCard(callCard, { sipCase, reader: { as: 'convener' }, now: then }, more);
}

function titles(more: Partial<About<Disclosed>>): readonly string[] {
  return (dialog(more).view['choices'] as { readonly title: string }[]).map(({ title }) => title);
}

function asking(start: Instant, seenTimes: readonly Instant[]): MoveOf<'sendSummons'> {
  const slot = { start, end: instant(new Date(Date.parse(start) + 3_600_000)) };
  return { ...summons, inSamsa: true, proposedTimes: [slot], seenTimes };
}

describe('a time to propose that is not like others', () => {
  let kept: unknown[];
  let waits: Record<string, string> | undefined;
  const notes = () =>
    notesOf({
      keepDraft: (_section, values) => {
        kept.push(values);
        return Promise.resolve();
      },
      draft: () => Promise.resolve(waits),
    });
  const adds = (typed: Record<string, string>) =>
    addTime.note(
      addTime.payload.parse(typed),
      pressed(convenerFacts({ sipCase, world, names: {} }), { now: when(then) }),
      notes(),
    );

  beforeEach(() => {
    kept = [];
    waits = undefined;
  });

  afterEach(() => {
    assert.ok(kept.length < 2, 'one press keeps one draft');
  });

  it('says in the list that it has passed, is on a weekend or a holiday, outside office hours, or after the aim', () => {
    const early = at(day('2026-03-20'), '07:00');
    const late = at(day('2026-03-20'), '16:30');
    const times = [at(day('2026-03-03'), '09:00'), thursday, early, late, saturday, goodFriday];

    const said = titles({ values: { times: times.join(',') } });
    const preset = /^tisdag 24|^fredag 20 mars kl. 1[0-5]|^torsdag 19 mars kl. 1/;
    assert.deepEqual(
      said.filter((title) => !preset.test(title)),
      [
        'tisdag 3 mars kl. 09.00–10.00 · har passerat',
        'torsdag 19 mars kl. 09.00–10.00',
        'fredag 20 mars kl. 07.00–08.00 · utanför kontorstid',
        'fredag 20 mars kl. 16.30–17.30 · utanför kontorstid',
        'lördag 21 mars kl. 09.00–10.00 · helg eller helgdag',
        'fredag 3 april kl. 09.00–10.00 · helg eller helgdag · efter målet (onsdag 25 mars)',
      ],
    );
  });

  it('is not added when it has passed: it stays in its fields, and the dialog names it', async () => {
    const typed = { times: thursday, day: '2026-03-03', from: '09:00' };
    const leads = await adds(typed);

    assert.deepEqual(kept, [typed]);
    const { view, text } = dialog({ extra: leads.extra ?? {}, values: typed });
    assert.match(text, /Tisdag 3 mars kl. 09.00–10.00 har redan passerat. Välj en senare tid./);
    assert.deepEqual(
      [view['dayValue'], view['fromValue'], view['timesValue']],
      ['2026-03-03', '09:00', thursday],
    );
  });

  it('is added when it lies ahead, whatever day it is', async () => {
    await adds({ times: thursday, day: '2026-03-21', from: '09:00' });

    assert.deepEqual(kept, [{ times: `${thursday},${saturday}`, day: '', from: '', own: saturday }]);
  });

  it('stays in the list, unticked, where nothing is ticked when the summonses are sent', async () => {
    await adds({ times: thursday, day: '2026-03-21', from: '09:00' });
    const [draft = {}] = kept as Record<string, string>[];
    const nothingTicked = { times: '', day: '', from: '' };
    const wrong = send.payload.safeParse(nothingTicked).error?.issues[0]?.message;
    const { view } = dialog({ note: 'Välj en tid.', values: { ...draft, ...nothingTicked } });

    assert.equal(wrong, 'noTime');
    assert.ok(JSON.stringify(view['choices']).includes(saturday));
    assert.equal(view['timesValue'], '');
  });

  it('is the only one that is ticked where nothing else was, also by a client that leaves an empty list out', () => {
    const { view } = dialog({ refusal: { code: 'closedDay' }, values: { day: '2026-03-21', from: '09:00' } });

    assert.equal(view['timesValue'], saturday);
  });

  it('stays there beside the next one that is added', async () => {
    waits = { own: saturday };
    await adds({ times: thursday, day: '2026-03-25', from: '09:00' });

    assert.deepEqual(
      (kept as Record<string, string>[])[0]?.['own'],
      `${saturday},${at(day('2026-03-25'), '09:00')}`,
    );
  });

  it('that no calendar has is a wrong input like others, and no fault', () => {
    for (const day of ['2026-13-45', '2026-02-30', 'imorgon'])
      assert.equal(addTime.payload.safeParse({ times: thursday, day, from: '09:00' }).success, false, day);
  });

  it('is named when it has passed by the time that the summonses are sent', () => {
    const passed = at(day('2026-03-03'), '09:00');
    const { text } = dialog({
      refusal: { code: 'timeHasPassed' },
      values: { times: `${passed},${thursday}`, day: '2026-03-02', from: '10:00' },
    });

    assert.match(
      text,
      /Måndag 2 mars kl. 10.00–11.00 och tisdag 3 mars kl. 09.00–10.00 har redan passerat. Välj senare tider./,
    );
  });

  it('is asked about on purpose on a weekend or a holiday: the first press puts it in the list and says so, the next sends', () => {
    assert.equal(refusal(sipCase, asking(saturday, []), sara, then)?.code, 'closedDay');
    assert.equal(refusal(sipCase, asking(goodFriday, [thursday]), sara, then)?.code, 'closedDay');
    const { view, text } = dialog({
      refusal: { code: 'closedDay' },
      values: { times: thursday, day: '2026-03-21', from: '09:00' },
    });

    assert.match(text, /Lördag 21 mars är helg eller helgdag, då få arbetar. Tiden står nu i listan/);
    assert.deepEqual(
      [view['timesValue'], view['dayValue'], view['fromValue']],
      [`${thursday},${saturday}`, '', ''],
    );
    const pressedAgain = send.payload.parse({ times: `${thursday},${saturday}`, day: '', from: '' });
    const facts = convenerFacts({ sipCase, world, names: {} });
    const [again] = send.moves(pressedAgain, pressed(facts, { now: when(then) }));
    assert.ok(again);
    assert.equal(refusal(sipCase, again, sara, then), undefined);
    const called = after(sipCase, again, sara, then);
    assert.deepEqual(
      called.proposedTimes.map(({ start }) => start),
      [thursday, saturday],
    );
  });
});
