/** The card of reminders: what is on it, and what its presses do. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { instant } from '../../../src/process/ids.js';
import type { ReadNudges } from '../../../src/steps/nudged.js';
import { nudgesCard } from '../../../src/steps/nudges/nudges.card.js';
import { nudgesNextWeek, nudgesTomorrow, openNudge } from '../../../src/steps/nudges/presses.js';
import { anAbout } from '../../support/about.js';
import { notesOf, pressed } from '../../support/pressed.js';

const rows = Array.from({ length: 14 }, (_none, at) => ({
  ...{ on: `n-${String(at)}`, ref: 'SIP-7K4QXM', says: 'SIP-7K4QXM: Boka mötet från ärendekortet.' },
  ...{ name: 'timeToBook' as const, opens: at > 0 },
}));
const viewOf = (extra: Readonly<Record<string, unknown>>) =>
  nudgesCard.view(anAbout(undefined, { extra })) as Readonly<
    Record<string, unknown> & { rows: readonly Readonly<Record<string, unknown>>[] }
  >;
const read = (count: number, mayWait = true): ReadNudges => ({ rows: rows.slice(0, count), mayWait });

describe('The card of reminders', () => {
  it('says how many there are, and of each why it came and where it is solved', () => {
    const { title, rows: shown, canWait, hasMore } = viewOf({ read: read(2) });

    assert.deepEqual([title, canWait, hasMore], ['Du har två saker som väntar', true, false]);
    assert.deepEqual(
      shown.map(({ opens, why, openRef }) => [opens, why, openRef]),
      [false, true].map((opens) => [
        opens,
        'Kommer när sista svarsdagen har gått och ingen tid är bokad.',
        'Öppna SIP-7K4QXM',
      ]),
    );
  });

  it('bears twelve, and says where the rest stands', () => {
    const { rows: shown, more } = viewOf({ read: read(14) });

    assert.deepEqual([shown.length, more], [12, 'och två till. Skriv ”mina ärenden”, så ser du alla.']);
  });

  it('cannot be put off where it is due that day, nor where nothing is left', () => {
    assert.equal(viewOf({ read: read(1, false) })['canWait'], false);
    const { canWait, note } = viewOf({});
    assert.deepEqual([canWait, note], [false, 'Inget väntar längre. Det är gjort, eller gäller inte mer.']);
  });

  it('says when it comes again, and is asked for that once', async () => {
    const asked: string[] = [];
    const notes = notesOf({
      nudges: {
        list: () => Promise.resolve(read(0)),
        open: (on) => Promise.resolve(on === 'n-1'),
        putOff: (delay) => {
          asked.push(delay);
          return Promise.resolve(
            delay === 'tomorrow' ? instant(new Date('2026-03-05T07:00:00.000Z')) : undefined,
          );
        },
      },
    });

    const off = await nudgesTomorrow.note({}, pressed(), notes);
    assert.deepEqual(off, {
      ...{ to: 'card', card: 'nudges' },
      extra: { read: read(0), putOffTo: '2026-03-05' },
    });
    assert.equal(
      viewOf((off as { extra: object }).extra as never)['note'],
      'Vi påminner igen torsdag 5 mars om det som är kvar då.',
    );
    // Nothing of it holds any more.
    assert.deepEqual((await nudgesNextWeek.note({}, pressed(), notes)) as object, {
      ...{ to: 'card', card: 'nudges' },
      extra: { read: read(0) },
    });
    assert.deepEqual(asked, ['tomorrow', 'nextWeek']);

    const found = async (on: string | undefined) => {
      const leads = await openNudge.note({}, pressed(undefined, on === undefined ? {} : { on }), notes);
      return 'extra' in leads && leads.extra?.['notFound'];
    };
    assert.deepEqual([await found('n-1'), await found('n-9'), await found(undefined)], [false, true, true]);
  });
});
