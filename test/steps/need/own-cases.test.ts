/** In the triage staff see what their own units have open before they answer whether there is a SIP already. */
import assert from 'node:assert/strict';
import { caseRef } from '../../../src/process/ids.js';
import { more, moreBack } from '../../../src/steps/need/more.js';
import { needMoreCard } from '../../../src/steps/need/need-more.card.js';
import { next } from '../../../src/steps/need/next.js';
import { anAbout } from '../../support/about.js';
import { notesOf, pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('The open cases of one’s own units', () => {
  it('are listed beside the question whether there is a SIP, and nowhere else (R7, R68)', async () => {
    const own = async () => [
      { ref: caseRef('SIP-7K4QXM'), state: 'called' as const },
      { ref: caseRef('SIP-3PW9TA'), state: 'closed' as const },
    ];
    let kept: unknown;
    const notes = notesOf({
      myCases: own,
      draft: async () => kept,
      keepDraft: async (_section, values) => void (kept = values),
    });
    const typed = next.payload.parse({ ageBand: '21+', sides: 'socialServices,regionalHealth' });
    const asked = await next.note(typed, pressed(), notes);
    const left = more.payload.parse({ circumstances: 'discharge', existing: 'no' });
    const after = await more.note(left, pressed(undefined, { on: 'first' }), notes);
    const back = await moreBack.note({}, pressed(undefined, { on: 'last' }), notes);
    const open = [{ ref: 'SIP-7K4QXM', state: 'called' }];

    assert.deepEqual(
      [asked, after, back].map(({ extra }) => extra?.['open']),
      [open, undefined, open],
    );
  });

  it('are counted and listed in place, the newest first, so that nobody leaves the triage (R7)', () => {
    const [two, none, notAsked] = renderedExamples('need-more', 'sv').map(({ json }) => JSON.stringify(json));
    const many = Array.from({ length: 14 }, (_, at) => ({ ref: `SIP-${at}`, state: 'called' }));
    const answers = { ageBand: '21+', sides: ['regionalHealth'] };
    const view = needMoreCard.view(anAbout(undefined, { extra: { answers, open: many } }));

    assert.match(two!, /Era enheter har två öppna ärenden här.*Se era ärenden.*SIP-7K4QXM · Väntar på svar/);
    assert.match(none!, /inget öppet ärende här. Andra enheters ärenden syns inte/);
    assert.doesNotMatch(none!, /Se era ärenden/);
    assert.doesNotMatch(notAsked!, /öppna ärenden|öppet ärende/);
    assert.deepEqual(
      [view['openLine'], (view['openCases'] as unknown[]).length],
      ['Era enheter har 14 öppna ärenden här.', 12],
    );
    assert.match(String(view['openHint']), /de 12 nyaste.*Det här kortet finns kvar/);
    assert.deepEqual(
      [...new Set(two!.match(/"verb":"[^"]+"/g))],
      ['"verb":"need-more.next"', '"verb":"need-more.back"'],
    );
  });
});
