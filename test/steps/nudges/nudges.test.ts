/** The card of reminders: what is on it, and what its presses do. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day } from '../../../src/process/ids.js';
import type { ReadNudges } from '../../../src/steps/nudged.js';
import { nudgesCard } from '../../../src/steps/nudges/nudges.card.js';
import { nudgesBack, nudgesNextWeek, nudgesTomorrow, openNudge } from '../../../src/steps/nudges/presses.js';
import { anAbout } from '../../support/about.js';
import { notesOf, pressed } from '../../support/pressed.js';

const rows = Array.from({ length: 14 }, (_none, at) => ({
  ...{ on: `n-${String(at)}`, ref: 'SIP-7K4QXM', says: 'SIP-7K4QXM: Boka mötet från ärendekortet.' },
  ...{ name: 'timeToBook' as const },
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
      shown.map(({ onId, why, openRef }) => [onId, why, openRef]),
      ['n-0', 'n-1'].map((onId) => [
        onId,
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
    assert.deepEqual(
      [canWait, note],
      [false, 'Inget väntar längre här. Det är gjort, gäller inte mer eller har kommit igen.'],
    );
  });

  it('keeps its lines when it is put off, says when it comes again, and takes that back', () => {
    const {
      rows: shown,
      note,
      canWait,
      isPutOff,
    } = viewOf({
      read: { ...read(2, false), putOffTo: day('2026-03-05') },
    });

    assert.deepEqual([shown.length, canWait, isPutOff], [2, false, true]);
    assert.equal(note, 'Vi påminner igen torsdag 5 mars om det som är kvar då.');
  });

  it('asks for what is pressed, and shows the card as it then is', async () => {
    const asked: string[] = [];
    const notes = notesOf({
      nudges: {
        list: () => Promise.resolve(read(1)),
        open: (on) => Promise.resolve(on === 'n-1'),
        putOff: (delay) => Promise.resolve(void asked.push(delay)),
        putBack: () => Promise.resolve(void asked.push('back')),
      },
    });
    const shown = { to: 'card', card: 'nudges', extra: { read: read(1) } };

    assert.deepEqual(await nudgesTomorrow.note({}, pressed(), notes), shown);
    assert.deepEqual(await nudgesNextWeek.note({}, pressed(), notes), shown);
    assert.deepEqual(await nudgesBack.note({}, pressed(), notes), shown);
    assert.deepEqual(asked, ['tomorrow', 'nextWeek', 'back']);

    const found = async (on: string | undefined) => {
      const leads = await openNudge.note({}, pressed(undefined, on === undefined ? {} : { on }), notes);
      return 'extra' in leads && leads.extra?.['notFound'];
    };
    assert.deepEqual([await found('n-1'), await found('n-9'), await found(undefined)], [false, true, true]);
  });
});
