import assert from 'node:assert/strict';
import type { Move } from '../../../src/process/moves.js';
import type { MeetingForm, SipCase } from '../../../src/process/sip-case.js';
import { acceptCard } from '../../../src/steps/summons/accept.card.js';
import { participantCard } from '../../../src/steps/summons/participant.card.js';
import { summonsCard } from '../../../src/steps/summons/summons.card.js';
import { after, alexAtEnd, alexBefore, bup, centre, father, theMeeting } from '../../support/a-case.js';
import { anna, bupDesk, bupEast, clock, healthCentre, maja, sara } from '../../support/people.js';
import { seenCard } from '../../support/seen-card.js';

const secrets = /Alex|Hittepå|20140102|Slippa|Trivas|Vem gör vad|Lindängen|pappa|mormor/i;

/** As BUP's receiving function meets it, if no other unit is named. */
function card(sipCase: SipCase, unitId = bupDesk) {
  return seenCard(summonsCard, {
    sipCase,
    reader: { as: 'receiver', recipientId: bup, unitId },
    now: '2026-03-04 12:00',
  });
}

describe('the summons', () => {
  const sent = alexBefore('acknowledge');

  it('says nothing about whom it concerns, in any state of the case', () => {
    for (const sipCase of [sent, alexBefore('bookMeeting'), alexAtEnd()]) {
      assert.doesNotMatch(card(sipCase).text, secrets);
      assert.doesNotMatch(card(sipCase, bupEast).text, secrets);
    }
  });

  it('says the duty and the last day to answer in its first sentence', () => {
    assert.equal(card(sent).view['lead'], 'Ni är kallade och ska delta. Svara senast onsdag 11 mars.');
  });

  it('offers a receipt first, and an answer first once it is received', () => {
    const received = after(sent, { kind: 'acknowledge', recipientId: bup }, anna, '2026-03-04 10:42');

    assert.deepEqual([card(sent).view['canAcknowledge'], card(sent).view['acceptStyle']], [true, 'default']);
    assert.deepEqual(
      [card(received).view['canAcknowledge'], card(received).view['acceptStyle']],
      [false, 'positive'],
    );
  });

  it('asks an invited unit first whether it comes, in the same words on the button as over its step', () => {
    const invited = {
      ...sent,
      recipients: sent.recipients.map((one) => ({ ...one, kind: 'invitation' as const })),
    };
    const { text, view } = card(invited);
    const places = ['accept-open', 'decline-open', 'acknowledge'].map((verb) =>
      text.indexOf(`summons.${verb}`),
    );
    const reader = { as: 'receiver', recipientId: bup, unitId: bupDesk } as const;

    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
    assert.ok(!places.includes(-1));
    assert.deepEqual([view['accept'], view['acceptStyle']], ['Vi kommer', 'positive']);
    for (const [sipCase, title] of [
      [invited, 'Vi kommer'],
      [sent, 'Vi deltar'],
    ] as const)
      assert.equal(seenCard(acceptCard, { sipCase, reader, now: '2026-03-04 12:00' }).title, title);
  });

  it('asks a unit that has said yes who comes', () => {
    const said = after(
      sent,
      { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
      anna,
      '2026-03-05 08:30',
    );

    assert.equal(card(said).view['canConfirm'], true);
    assert.equal(card(said).view['canRoute'], false);
  });

  it('offers a relative neither receipt nor passing on, and calls itself an invitation', () => {
    const { view } = seenCard(summonsCard, {
      sipCase: sent,
      reader: { as: 'receiver', recipientId: father },
      now: '2026-03-04 12:00',
    });

    assert.equal(view['title'], 'Inbjudan till ett möte');
    assert.deepEqual([view['canAcknowledge'], view['canRoute'], view['canAccept']], [false, false, true]);
  });

  it('offers nothing behind a mailed link that would only be refused there', () => {
    const reader = { as: 'receiver', recipientId: bup } as const;

    const { text } = seenCard(
      summonsCard,
      { sipCase: sent, reader, now: '2026-03-04 12:00' },
      { byLink: true },
    );

    assert.doesNotMatch(text, /summons\.(facts|see|confirm)-open/);
  });

  it('asks for prepared answers and a mandate (R46), and says what a SIP does not replace (R73)', () => {
    assert.equal(
      card(sent).view['terms'],
      'Kom med förberedda svar och mandat att besluta. SIP ersätter inte remiss, ansökan eller orosanmälan.',
    );
    assert.equal(card(alexAtEnd()).view['hasTerms'], false);
  });

  it('keeps a no to the booked time beside the yes', () => {
    const said = alexBefore('holdMeeting');
    const start = said.meetings[0]?.slot.start;
    assert.ok(start);
    const past = {
      ...said,
      recipients: said.recipients.map((one) =>
        one.id === father ? { ...one, state: 'accepted' as const, worksOn: [], askedTimes: [start] } : one,
      ),
    };
    const { view } = seenCard(summonsCard, {
      sipCase: past,
      reader: { as: 'receiver', recipientId: father },
      now: '2026-03-13 12:00',
    });
    assert.equal(view['lead'], 'Du har svarat att du kommer, men att den här tiden inte passar.');
  });

  it('is stripped to its reference when the case is closed', () => {
    const closed = { ...alexAtEnd(), state: 'closed' } as const;

    const { view } = seenCard(summonsCard, {
      sipCase: closed,
      reader: { as: 'receiver', recipientId: centre },
      now: '2026-09-03 12:00',
    });

    assert.equal(view['context'], 'SIP-7K4QXM');
    assert.deepEqual([view['rows'], view['hasTrail'], view['hasButtons']], [[], false, false]);
  });
});

describe('the trail of a summons', () => {
  it('tells in one sentence that the same person took it and passed it on', () => {
    const received = after(
      alexBefore('acknowledge'),
      { kind: 'acknowledge', recipientId: bup },
      anna,
      '2026-03-04 10:42',
    );
    const passedOn = after(
      received,
      { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
      anna,
      '2026-03-04 10:43',
    );

    const { view } = card(passedOn);

    assert.deepEqual(view['trail'], [
      {
        text: 'Anna tog emot kallelsen kl.\u00a010.42 (BUP mottagande enhet) och skickade den till BUP Öster.',
      },
    ]);
    assert.equal(view['lead'], 'BUP Öster ska svara senast onsdag 11 mars.');
    assert.equal(view['hasButtons'], false);
    assert.equal(card(passedOn, bupEast).view['hasButtons'], true);
  });

  it('says whose silence sent the summons back to the first (R43)', () => {
    const route: Move = { kind: 'routeToUnit', recipientId: bup, unitId: bupEast };
    const passedOn = after(alexBefore('acknowledge'), route, anna, '2026-03-04 10:43');
    const back: Move = { kind: 'returnToFirst', recipientId: bup };
    const returned = after(passedOn, back, clock, '2026-03-12 08:00');

    assert.match(
      JSON.stringify(card(returned).view['trail']),
      /BUP Öster svarade inte i tid, så kallelsen gick tillbaka till BUP mottagande enhet torsdag 12 mars/,
    );
  });

  it('says that the convener has said no to the proposed unit, without its name', () => {
    const propose: Move = { kind: 'proposeUnit', recipientId: bup, unitId: bupEast };
    const asked = after(alexBefore('acknowledge'), propose, anna, '2026-03-04 10:43');
    const no = after(asked, { kind: 'declineUnit', recipientId: bup }, sara, '2026-03-04 11:00');

    assert.deepEqual((card(no).view['trail'] as { text: string }[]).at(-1), {
      text: 'Sammankallande sa nej till den föreslagna enheten kl.\u00a011.00.',
    });
  });

  it('names the day when it was another one', () => {
    const sipCase = after(
      alexBefore('acknowledge'),
      { kind: 'acceptSummons', recipientId: centre, worksOn: [] },
      { ...maja, memberships: [{ unitId: healthCentre, role: 'staff' }] },
      '2026-03-05 08:30',
    );

    const { view } = seenCard(summonsCard, {
      sipCase,
      reader: { as: 'receiver', recipientId: centre },
      now: '2026-03-06 09:00',
    });

    assert.deepEqual(view['trail'], [{ text: 'Maja svarade ja torsdag 5 mars kl.\u00a008.30.' }]);
  });

  it('tells a close person who comes where it is, or who rings, and no channel (P4, R69)', () => {
    const before = alexBefore('holdMeeting');
    const held = (form: MeetingForm, sealed: Partial<SipCase['sealed']> = {}): SipCase => ({
      ...before,
      meetings: before.meetings.map((meeting) => ({ ...meeting, form })),
      sealed: {
        ...before.sealed,
        meeting: { ...before.sealed.meeting, places: { [theMeeting]: 'Storgatan 1' } },
        ...sealed,
      },
    });
    const to = (sipCase: SipCase, recipientId = father) => {
      const reader = { as: 'receiver', recipientId } as const;
      return JSON.stringify(seenCard(summonsCard, { sipCase, reader, now: '2026-03-12 09:00' }).view['rows']);
    };
    const answered = (state: 'sent' | 'declined') => ({
      ...held('inPerson'),
      recipients: before.recipients.map((each) => ({ ...each, state })),
    });

    assert.match(to(held('inPerson')), /"Plats".*Storgatan 1/);
    assert.match(to(held('phone')), /"På telefon".*Storgatan 1/);
    const hidden = [
      to(held('inPerson'), bup),
      to(held('phone'), bup),
      to({ ...held('phone'), namedOnly: [sara.person] }),
      to(held('phone', { protection: { guardiansApart: true } })),
      to(answered('sent')),
      to(answered('declined')),
      to({ ...held('inPerson'), namedOnly: [sara.person] }),
      to(held('inPerson', { protection: { guardiansApart: true } })),
    ];
    for (const rows of hidden) assert.doesNotMatch(rows, /Storgatan/);

    // A unit that comes by telephone reads on the shared card where that stands, and opens it from there.
    const stands = /"På telefon".*Vem som ringer, .* står i kalendern och under Se inför mötet\./;
    assert.match(to(held('phone'), bup), stands);
    assert.doesNotMatch(to({ ...held('phone'), namedOnly: [sara.person] }, bup), /"På telefon"/);
    assert.doesNotMatch(to(held('video'), bup), /"På telefon"/);
    const opened = (sipCase: SipCase) => {
      const reader = { as: 'participant', recipientId: bup } as const;
      const { rows } = seenCard(participantCard, { sipCase, reader, now: '2026-03-12 09:00' }).view;
      return JSON.stringify(rows);
    };
    assert.match(opened(held('phone')), /"På telefon".*Storgatan 1/);
    assert.match(opened(held('phone', { protection: { guardiansApart: true } })), /Storgatan 1/);
    assert.doesNotMatch(opened({ ...held('phone'), namedOnly: [sara.person] }), /Storgatan/);
  });
});
