import assert from 'node:assert/strict';
import { acceptCard, askedTimes } from '../../../src/steps/summons/accept.card.js';
import { askConvener } from '../../../src/steps/summons/ask-convener.js';
import { confirm, confirmByName } from '../../../src/steps/summons/confirm.js';
import { confirmOpen } from '../../../src/steps/summons/confirm-open.js';
import { confirmLinkCard } from '../../../src/steps/summons/confirm-link.card.js';
import { summonsCard } from '../../../src/steps/summons/summons.card.js';
import { confirmCard } from '../../../src/steps/summons/confirm.card.js';
import { declineCard } from '../../../src/steps/summons/decline.card.js';
import { handBack } from '../../../src/steps/summons/hand-back.js';
import { passOn } from '../../../src/steps/summons/pass-on.js';
import { reminderCard } from '../../../src/steps/summons/reminder.card.js';
import { routeCard } from '../../../src/steps/summons/route.card.js';
import { routingFactsCard } from '../../../src/steps/summons/routing-facts.card.js';
import { sayNo } from '../../../src/steps/summons/say-no.js';
import { sayYes } from '../../../src/steps/summons/say-yes.js';
import { after, alexBefore, bup, father } from '../../support/a-case.js';
import type { Move } from '../../../src/process/moves.js';
import { anna, bupEast, sara } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const now = '2026-03-04 12:00';
const routed: Move = { kind: 'routeToUnit', recipientId: bup, unitId: bupEast };
const at = pressed(undefined, { recipientId: bup });
const byLink = pressed(undefined, {
  recipientId: father,
  actor: { kind: 'link', recipientId: father, typedName: '' },
});

describe('answering a summons', () => {
  it('says yes with the times that work, and asks next who comes', () => {
    const times = '2026-03-19T08:00:00.000Z,2026-03-20T12:00:00.000Z';

    const payload = sayYes.payload.parse({ times });

    assert.deepEqual(sayYes.moves(payload, at), [
      { kind: 'acceptSummons', recipientId: bup, worksOn: times.split(',') },
    ]);
    assert.deepEqual(sayYes.leads(payload, at), { to: 'dialog', card: 'confirm' });
  });

  it('takes who comes, with role, mandate and preparation, in the same press (R46), and shows then what it is about', () => {
    const payload = sayYes.payload.parse({
      times: '',
      attendee: ' Maja ',
      role: 'psykolog',
      mandate: 'true',
      preparation: 'false',
    });

    // One move: the convener hears once.
    assert.deepEqual(sayYes.moves(payload, at), [
      {
        kind: 'confirmAttendance',
        recipientId: bup,
        worksOn: [],
        attendee: 'Maja',
        role: 'psykolog',
        mandate: true,
        preparation: false,
      },
    ]);
    assert.deepEqual(sayYes.leads(payload, at), { to: 'dialog', card: 'participant' });
  });

  it('has no time ticked beforehand, and wants an answer about them: that none works is one', () => {
    const seen = seenCard(acceptCard, {
      sipCase: alexBefore('acknowledge'),
      reader: { as: 'receiver', recipientId: bup },
      now,
    });
    const none = sayYes.payload.parse({ times: 'none' });

    assert.equal(seen.view['timesValue'], '');
    assert.match(seen.text, /"isRequired":true,"errorMessage":"Kryssa i de tider som fungerar/);
    assert.equal((seen.view['timeChoices'] as { readonly title: string }[]).at(-1)?.title, 'Ingen av dem');
    assert.deepEqual(sayYes.leads(none, { ...at, on: askedTimes }), {
      to: 'dialog',
      card: 'other-time',
      extra: { noneWorked: true },
    });
    // What is no time works no better, and both at once cannot be meant.
    const strange = sayYes.payload.parse({ times: 'skräp' });
    assert.equal(sayYes.leads(strange, { ...at, on: askedTimes }).to, 'dialog');
    assert.equal('card' in sayYes.leads(strange, { ...at, on: askedTimes }), true);
    assert.equal(
      sayYes.payload.safeParse({ times: 'none,2026-03-19T08:00:00.000Z' }).error?.issues[0]?.message,
      'noneAndSome',
    );
    const [yes] = sayYes.moves(none, at);
    assert.ok(yes);
    const answered = after(alexBefore('acknowledge'), yes, anna, now);
    assert.deepEqual(answered.recipients.find(({ id }) => id === bup)?.worksOn, []);
  });

  it('asks who comes of a unit, and not of somebody close', () => {
    const asks = (id: typeof bup) =>
      seenCard(acceptCard, {
        sipCase: alexBefore('acknowledge'),
        reader: { as: 'receiver', recipientId: id },
        now,
      }).view['asksWho'];

    assert.deepEqual([asks(bup), asks(father)], [true, false]);
  });

  it('takes whom a link names before whoever signed it', () => {
    const signed = pressed(undefined, {
      recipientId: bup,
      actor: { kind: 'link', recipientId: bup, typedName: 'Anna' },
    });
    const payload = sayYes.payload.parse({ times: '', attendee: 'Maja' });

    const [comes] = sayYes.moves(payload, signed);
    assert.equal(comes?.kind === 'confirmAttendance' ? comes.attendee : undefined, 'Maja');
    assert.deepEqual(sayYes.leads(payload, signed), { to: 'done', says: 'yes' });
  });

  it('takes the name that a mailed link was signed with, and asks nothing more', () => {
    const peter = { kind: 'link', recipientId: father, typedName: 'Peter' } as const;
    const signed = pressed(undefined, { recipientId: father, actor: peter });
    const payload = sayYes.payload.parse({ times: '' });

    assert.deepEqual(sayYes.moves(payload, signed).at(-1), {
      kind: 'confirmAttendance',
      recipientId: father,
      worksOn: [],
      attendee: 'Peter',
      mandate: false,
      preparation: false,
    });
    assert.deepEqual(sayYes.leads(payload, signed), { to: 'done', says: 'yes' });
  });

  it('shows nothing of the case behind a mailed link, signed or not', () => {
    const payload = sayYes.payload.parse({ times: '' });

    assert.deepEqual(sayYes.leads(payload, byLink), { to: 'dialog', card: 'confirm-link' });
    assert.deepEqual(confirmOpen.leads({}, byLink), { to: 'dialog', card: 'confirm-link' });
  });

  it('confirms who comes without touching the times that were answered', () => {
    const payload = confirm.payload.parse({ attendee: ' Maja ', role: '', mandate: 'true' });

    assert.deepEqual(confirm.moves(payload, at), [
      { kind: 'confirmAttendance', recipientId: bup, attendee: 'Maja', mandate: true, preparation: false },
    ]);
  });

  it('takes a name alone from somebody close behind a link', () => {
    const payload = confirmByName.payload.parse({ attendee: 'Peter' });

    assert.deepEqual(confirmByName.moves(payload, byLink), [
      {
        kind: 'confirmAttendance',
        recipientId: father,
        attendee: 'Peter',
        mandate: false,
        preparation: false,
      },
    ]);
  });

  it('promises neither a mandate nor answers before somebody ticks it', () => {
    const { view } = seenCard(acceptCard, {
      sipCase: alexBefore('acknowledge'),
      reader: { as: 'receiver', recipientId: bup },
      now,
    });

    assert.deepEqual([view['mandateValue'], view['preparationValue']], ['false', 'false']);
  });

  describe('by changing who comes', () => {
    const said: Move = {
      kind: 'confirmAttendance',
      recipientId: bup,
      attendee: 'Maja Lundin',
      role: 'psykolog',
      mandate: true,
      preparation: false,
    };
    const confirmed = after(alexBefore('acknowledge'), said, anna, '2026-03-04 11:00');

    it('begins with what was said before, and is called a change', () => {
      const reader = { as: 'participant', recipientId: bup } as const;

      const { view, title } = seenCard(confirmCard, { sipCase: confirmed, reader, now });

      assert.equal(title, 'Ändra vem som kommer');
      assert.deepEqual(
        [view['attendeeValue'], view['roleValue'], view['mandateValue'], view['preparationValue']],
        ['Maja Lundin', 'psykolog', 'true', 'false'],
      );
      assert.deepEqual([view['send'], view['hasLater']], ['Spara ändringen', false]);
    });

    it('shows no name behind a link, where it can be changed too', () => {
      const reader = { as: 'receiver', recipientId: bup } as const;
      const seeing = { sipCase: confirmed, reader, now };

      const form = seenCard(confirmLinkCard, seeing, { byLink: true });

      assert.match(seenCard(summonsCard, seeing, { byLink: true }).text, /"Ändra vem som kommer"/);
      assert.equal(form.title, 'Ändra vem som kommer');
      assert.match(form.text, /Den som ni har anmält visas inte här/);
      assert.doesNotMatch(form.text, /Maja|psykolog/);
    });

    it('leaves nothing of the role of whoever was to come before', () => {
      const other: Move = { ...said, attendee: 'Ulf Norén', mandate: false };
      const { role: _role, ...withoutRole } = other;
      const changed = after(confirmed, withoutRole, anna, '2026-03-05 09:00');

      assert.deepEqual(changed.sealed.recipients[bup]?.attendee, 'Ulf Norén');
      assert.equal(changed.sealed.recipients[bup]?.attendeeRole, undefined);
      assert.match(
        seenCard(summonsCard, { sipCase: changed, reader: { as: 'receiver', recipientId: bup }, now }).text,
        /Anna ändrade vem som kommer/,
      );
    });
  });

  it('wants a name of whoever comes', () => {
    assert.equal(confirm.payload.safeParse({ attendee: '  ' }).success, false);
  });

  it('leaves it to the process whether a no needs a reason', () => {
    assert.deepEqual(sayNo.moves(sayNo.payload.parse({}), at), [
      { kind: 'declineSummons', recipientId: bup },
    ]);
    assert.deepEqual(sayNo.moves(sayNo.payload.parse({ reason: 'Ingen kan.' }), at), [
      { kind: 'declineSummons', recipientId: bup, reason: 'Ingen kan.' },
    ]);
  });

  it('passes on to the chosen unit', () => {
    assert.deepEqual(passOn.moves(passOn.payload.parse({ unitId: 'bup-oster' }), at), [
      { kind: 'routeToUnit', recipientId: bup, unitId: 'bup-oster' },
    ]);
  });

  it('hands back, and asks the convener about a unit that it may not be sent to', () => {
    assert.deepEqual(handBack.moves({}, at), [{ kind: 'handBack', recipientId: bup }]);
    assert.deepEqual(askConvener.moves({ unitId: 'bup-vaster' }, at), [
      { kind: 'proposeUnit', recipientId: bup, unitId: 'bup-vaster' },
    ]);
  });

  it('offers to ask the convener where the consent is in the way, and behind a link', () => {
    const view = (more: Parameters<typeof seenCard>[2]) => {
      const passed = after(alexBefore('routeToUnit'), routed, anna, '2026-03-04 11:00');
      const reader = { as: 'receiver', recipientId: bup } as const;
      const { mayPassOn, mayAsk, mayHandBack } = seenCard(
        routeCard,
        { sipCase: passed, reader, now },
        more,
      ).view;
      return { mayPassOn, mayAsk, mayHandBack };
    };

    assert.deepEqual(view({}), { mayPassOn: true, mayAsk: false, mayHandBack: true });
    assert.deepEqual(view({ refusal: { code: 'cannotBePassedOn' } }), {
      mayPassOn: true,
      mayAsk: true,
      mayHandBack: true,
    });
    assert.deepEqual(view({ byLink: true }), { mayPassOn: false, mayAsk: true, mayHandBack: false });
  });

  it('does nothing for a card that is about no recipient', () => {
    assert.deepEqual(sayNo.moves({ reason: '' }, pressed()), []);
  });
});

describe('what the receiving side reads', () => {
  const sent = alexBefore('acknowledge');

  it('asks an obliged unit for a reason, and a relative for none', () => {
    const unit = seenCard(declineCard, {
      sipCase: sent,
      reader: { as: 'receiver', recipientId: bup },
      now: '2026-03-05 09:00',
    });
    const relative = seenCard(declineCard, {
      sipCase: sent,
      reader: { as: 'receiver', recipientId: father },
      now: '2026-03-05 09:00',
    });

    assert.match(unit.text, /"isRequired":true/);
    assert.doesNotMatch(relative.text, /"isRequired":true/);
  });

  it('gives the dispatcher what finds the right unit, and neither purpose nor goal', () => {
    const { text } = seenCard(routingFactsCard, {
      sipCase: sent,
      reader: { as: 'dispatcher', recipientId: bup },
      now: '2026-03-05 09:00',
    });

    assert.match(text, /Alex Hittepå/);
    assert.doesNotMatch(text, /gemensam plan|Trivas|Slippa/);
  });

  it('gives a unit that has said yes the purpose, and never the words of the exceptions', () => {
    const yes = after(
      sent,
      { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
      anna,
      '2026-03-05 08:30',
    );

    const { text } = seenCard(confirmCard, {
      sipCase: yes,
      reader: { as: 'participant', recipientId: bup },
      now: '2026-03-05 08:31',
    });

    assert.match(text, /Skapa en gemensam plan/);
    assert.match(text, /Samtycket har undantag/);
    assert.doesNotMatch(text, /mormor/i);
  });

  it('reminds with the last day, and says so once it has passed', () => {
    const reader = { as: 'receiver', recipientId: bup } as const;

    const before = seenCard(reminderCard, { sipCase: sent, reader, now: '2026-03-09 08:00' });
    const late = seenCard(reminderCard, { sipCase: sent, reader, now: '2026-03-12 08:00' });

    assert.match(before.text, /har inte svarat. Svara senast onsdag 11 mars/);
    assert.match(late.text, /Sista svarsdag var onsdag 11 mars/);
  });

  it('asks an invited unit gently, also when the day has passed: nothing is late and nothing is told (R28)', () => {
    const invited = {
      ...sent,
      recipients: sent.recipients.map((one) => ({ ...one, kind: 'invitation' as const })),
    };
    const reader = { as: 'receiver', recipientId: bup } as const;
    const seen = (card: typeof reminderCard | typeof summonsCard, day: string) =>
      seenCard<never>(card as never, { sipCase: invited, reader, now: `${day} 08:00` }).text;

    assert.match(seen(reminderCard, '2026-03-09'), /Svara gärna senast onsdag 11 mars/);
    for (const card of [reminderCard, summonsCard]) {
      const late = seen(card, '2026-03-12');
      assert.match(late, /Svarsdagen var onsdag 11 mars, men det går bra att svara ändå/);
      assert.doesNotMatch(late, /Försenad|Svara nu|Sista svarsdag|det är ni som deltar/);
    }
    assert.match(
      seenCard(summonsCard, { sipCase: sent, reader, now: '2026-03-12 08:00' }).text,
      /Sista svarsdag var onsdag 11 mars\. Svara nu\./,
    );
  });

  it('thanks nobody for an answer that never came: the reminder only says that it no longer applies', () => {
    const back: Move = { kind: 'removeRecipient', recipientId: bup };
    const removed = after(sent, back, sara, '2026-03-10 08:00');
    const reader = { as: 'receiver', recipientId: bup } as const;

    const { text } = seenCard(reminderCard, { sipCase: removed, reader, now: '2026-03-10 08:01' });

    assert.match(text, /Gäller inte längre/);
    assert.doesNotMatch(text, /svaret har kommit fram/);
  });
});
