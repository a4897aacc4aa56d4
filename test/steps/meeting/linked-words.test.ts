/** What the dialogs say of a meeting with a linked case before it is booked. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseId, caseRef } from '../../../src/process/ids.js';
import type { MissingItem } from '../../../src/process/refusals.js';
import { exampleFacts, exampleMeeting } from '../../../src/steps/example-case.js';
import { linkedCard } from '../../../src/steps/meeting/linked.card.js';
import { meetingTimeCard } from '../../../src/steps/meeting/meeting-time.card.js';
import { anAbout } from '../../support/about.js';

const ref = caseRef('SIP-2M8RTC');
const linked = [{ caseId: caseId('c-2'), ref }];
const alone = exampleFacts({ linked });
const booked = exampleFacts({ linked, state: 'meetingBooked', meetings: [exampleMeeting({})] });
const standing = (lacks: readonly MissingItem[], joint = false) => [{ ref, joint, lacks }];
const sibling = (lacks: readonly MissingItem[], disclosed = alone, joint = false) => {
  const view = linkedCard.view(anAbout(disclosed, { linkedCases: standing(lacks, joint) }));
  return (view['linked'] as readonly { readonly stands: string }[])[0]?.stands;
};
const dialog = (lacks: readonly MissingItem[]) =>
  meetingTimeCard.view(anAbout(alone, { linkedCases: standing(lacks) }))['joint'];

describe('Beside a linked case', () => {
  it('stands that the next booking is for both, when it is', () => {
    assert.equal(sibling([]), 'Nästa bokning blir gemensam.');
    assert.match(sibling([], booked) ?? '', /^I det här ärendet är ett möte redan bokat\. Boka om det/);
    assert.match(sibling([], booked, true) ?? '', /gemensamt möte är bokat/);
  });

  it('stands from where a meeting that one of them has becomes joint', () => {
    assert.match(sibling(['linkedHasMeeting']) ?? '', /^Där är ett möte redan bokat\. Boka om det därifrån/);
    assert.match(sibling(['bothHaveMeetings'], booked) ?? '', /^Båda ärendena/);
  });

  it('stands what it lacks', () => {
    assert.equal(sibling(['linkedConsent']), 'Kan inte vara med än: samtycket är inte klart.');
  });
});

describe('The dialog that books', () => {
  it('promises a joint meeting only when the booking makes one', () => {
    assert.equal(dialog([]), 'Mötet blir gemensamt med SIP-2M8RTC.');
    const lacks = dialog(['linkedMunicipalSide', 'linkedRegionalSide']);
    assert.equal(
      lacks,
      'SIP-2M8RTC kan inte vara med än: ingen från kommunens sida har svarat ja och ingen från regionens sida har svarat ja.',
    );
  });

  it('names what is missing, and in which case, when it is refused', () => {
    const refusal = { code: 'linkedNotReady', missing: ['linkedConsentOld'], of: ref } as const;
    const { note, noteItems } = meetingTimeCard.view(anAbout(alone, { refusal }));
    assert.match(String(note), /kan inte vara med på mötet än/);
    assert.deepEqual(noteItems, [{ text: 'SIP-2M8RTC: samtycket behöver bekräftas igen' }]);
  });
});
