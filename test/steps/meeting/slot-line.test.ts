/** A proposed time in one line, in both languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, instant } from '../../../src/process/ids.js';
import type { Reason } from '../../../src/slots/proposal.js';
import { slotLine } from '../../../src/steps/meeting/slot-line.js';
import { en } from '../../../src/texts/en.js';
import { formatFor } from '../../../src/texts/format.js';
import { sv } from '../../../src/texts/sv.js';

const now = instant(new Date('2026-03-02T08:00:00Z'));
const slot = {
  start: instant(new Date('2026-03-19T08:00:00Z')),
  end: instant(new Date('2026-03-19T09:00:00Z')),
};
const names: Record<string, string> = {
  bup: 'BUP',
  school: 'skolan',
  doctors: 'läkare',
  ek: 'Eva Ek',
  r2: 'Rum 2',
};
const nameOf = (id: string) => names[id] ?? id;
const goal = { day: day('2026-03-18'), why: 'threeWeeks' } as const;

const inSwedish = (...reasons: Reason[]) =>
  slotLine({ slot, reasons }, { texts: sv, format: formatFor('sv', now), nameOf });
const inEnglish = (...reasons: Reason[]) =>
  slotLine({ slot, reasons }, { texts: en, format: formatFor('en', now), nameOf });

describe('A proposed time', () => {
  it('stands in one line with its reasons', () => {
    assert.equal(
      inSwedish({ code: 'allFree' }, { code: 'room', room: 'r2' }, { code: 'lastDay', ...goal }),
      'tors 19 mars kl. 09.00–10.00 · alla lediga · lokal: Rum 2 · sista dagen enligt tre veckor',
    );
    assert.equal(
      inEnglish({ code: 'unknown', who: ['bup'] }, { code: 'afterGoal', ...goal }),
      'Thu 19 March, 09:00–10:00 · BUP: calendar not known · later than three weeks, the last day is Wednesday 18 March',
    );
  });

  const said: readonly [Reason, string][] = [
    [{ code: 'allSaidYes' }, 'alla har svarat ja'],
    [{ code: 'requiredFree' }, 'de som måste vara med är lediga'],
    [{ code: 'unknown', who: ['bup', 'school'] }, 'BUP och skolan: okänd kalender'],
    [{ code: 'tentative', who: ['bup'] }, 'BUP: preliminärt upptaget'],
    [{ code: 'saidYes', who: ['bup'] }, 'BUP har svarat ja'],
    [{ code: 'optionalCannot', who: ['bup'] }, 'BUP kan inte, men måste inte vara med'],
    [{ code: 'groupComes', group: 'doctors', who: ['ek'] }, 'läkare: Eva Ek'],
    [{ code: 'roomTentative', room: 'r2' }, 'lokal: Rum 2, preliminärt upptagen'],
    [{ code: 'roomUnknown', room: 'r2' }, 'lokal: Rum 2, okänd kalender'],
    [{ code: 'afterGoal', ...goal }, 'senare än tre veckor, sista dagen är onsdag 18 mars'],
    [{ code: 'dayBeforeHoliday' }, 'dag före helgdag'],
    [{ code: 'overLunch' }, 'över lunchen'],
    [{ code: 'busy', who: ['bup'], alone: true }, 'bara BUP står i vägen: upptaget'],
    [{ code: 'busy', who: ['bup', 'school'], alone: false }, 'BUP och skolan: upptaget'],
    [{ code: 'saidNo', who: ['bup'], alone: true }, 'bara BUP står i vägen: har svarat nej'],
    [{ code: 'groupLacks', group: 'doctors', lacks: 1, alone: false }, 'läkare: en saknas'],
    [{ code: 'noRoom', alone: true }, 'det enda som saknas är en ledig lokal'],
  ];
  for (const [reason, words] of said) {
    it(`says ${reason.code} as "${words}"`, () => {
      assert.equal(inSwedish(reason).split(' · ')[1], words);
    });
  }
});
