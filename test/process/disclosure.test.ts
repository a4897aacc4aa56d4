/** Who may read what: neutral facts on a shared card, identity for routing, the content after a yes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { open, type LookNeeds } from '../../src/look.js';
import type { Actor } from '../../src/process/actor.js';
import { disclose, type Reader } from '../../src/process/disclosure.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { instant } from '../../src/process/ids.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { World } from '../../src/process/world.js';
import {
  after,
  alexAtEnd,
  alexBefore,
  bup,
  bupTask,
  centre,
  father,
  schoolTask,
  when,
  world,
} from '../support/a-case.js';
import { withCanaries } from '../support/canaries.js';
import { anna, bupDesk, bupEast, coordinator, maja, rut, samira, sara, vera } from '../support/people.js';
import { conversations, play } from '../support/random-moves.js';

const names = {};
const seen = (sipCase: SipCase) => ({ sipCase, world, names });
const facts = <T extends Reader>(sipCase: SipCase, reader: T) => disclose(seen(sipCase), reader);
const dispatcher = { as: 'dispatcher', recipientId: bup } as const;
const participant = { as: 'participant', recipientId: bup } as const;
const called = () => alexBefore('acknowledge');
const passedOn = () =>
  after(called(), { kind: 'routeToUnit', recipientId: bup, unitId: bupEast }, anna, '2026-03-04 11:00');
const accepted = () =>
  after(passedOn(), { kind: 'acceptSummons', recipientId: bup, worksOn: [] }, maja, '2026-03-05');
const except = (sipCase: SipCase, unitId: typeof bupEast): SipCase => ({
  ...sipCase,
  scope: { ...sipCase.scope, exceptUnitIds: [unitId] },
});

/** Of a person who comes, the place and who rings are told: of nobody else, and of nothing else. */
function withoutOwnWay(sipCase: SipCase, { id, target, state }: SipCase['recipients'][number]) {
  const shown = facts(sipCase, { as: 'receiver', recipientId: id });
  const isTold = target.kind === 'person' && (state === 'accepted' || state === 'confirmed');
  return isTold && shown ? { ...shown, place: undefined, rings: undefined } : shown;
}

describe('A shared card and a mailed link', () => {
  it('hold nothing of what is sealed, in any conversation, but where a close person is to come (R75)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { sipCase, canaries } = withCanaries(play(conversation, () => undefined).sipCase);
        const shared = [
          ...sipCase.recipients.map((each) => withoutOwnWay(sipCase, each)),
          ...sipCase.tasks.map(({ id }) => facts(sipCase, { as: 'taskUnit', taskId: id })),
        ];
        const text = JSON.stringify(shared);
        assert.deepEqual(
          canaries.filter((canary) => text.includes(canary)),
          [],
        );
      }),
      { numRuns: 80 },
    );
  });

  it('name the convener neutrally, and no other recipient', () => {
    const text = JSON.stringify(facts(called(), { as: 'receiver', recipientId: bup }));

    assert.match(text, /en skola i Partille/);
    assert.doesNotMatch(text, /Ekdalsskolan|Lindängen|pappa/);
  });

  it('give the way into the meeting only to those who come', () => {
    const booked = alexBefore('holdMeeting');
    const removed = after(booked, { kind: 'removeRecipient', recipientId: centre }, sara, '2026-03-10');
    const linkOf = (sipCase: SipCase, id: typeof bup) => {
      const shown = facts(sipCase, { as: 'receiver', recipientId: id });
      return shown?.as === 'receiver' ? shown.meeting?.joinUrl : 'nothing';
    };

    assert.equal(linkOf(booked, centre), 'https://teams.example/1');
    assert.equal(linkOf(removed, centre), undefined);
  });

  it('are left with reference and state when the case closes', () => {
    const closed = after(
      alexBefore('holdMeeting'),
      { kind: 'close', reason: 'deceased', evaluation: 'Avliden', handOverOpenTasks: true },
      sara,
      '2026-03-10',
    );
    const shown = facts(closed, { as: 'receiver', recipientId: bup });

    assert.ok(shown?.as === 'receiver');
    assert.deepEqual(
      [shown.field, shown.trail, shown.meeting, shown.proposedTimes, shown.caseIsOpen],
      [undefined, [], undefined, [], false],
    );
  });
});

describe('Uppgifter för fördelning', () => {
  it('show who it is, never purpose, goal or questions, in any conversation (R75)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { sipCase, canaries } = withCanaries(play(conversation, () => undefined).sipCase);
        const { name, personnummer, address, listedAt } = sipCase.sealed.individual;
        const text = JSON.stringify(
          sipCase.recipients.map(({ id }) => facts(sipCase, { as: 'dispatcher', recipientId: id })),
        );
        const allowed = [name, personnummer, address, listedAt];
        assert.deepEqual(
          canaries.filter((canary) => text.includes(canary) && !allowed.includes(canary)),
          [],
        );
      }),
      { numRuns: 80 },
    );
  });

  it('need the line about routing in the consent, or a covered unit (R75)', () => {
    const narrow = { ...called(), scope: { ...called().scope, coversRouting: false } };

    assert.ok(facts(called(), dispatcher));
    assert.equal(facts(narrow, dispatcher), undefined);
    assert.ok(facts({ ...passedOn(), scope: { ...passedOn().scope, coversRouting: false } }, dispatcher));
  });

  it('show an excepted unit nothing, nor one that has said no (R16, R75)', () => {
    const declined = after(
      called(),
      { kind: 'declineSummons', recipientId: bup, reason: 'Nej' },
      anna,
      '2026-03-05',
    );

    assert.equal(facts(except(called(), bupDesk), dispatcher), undefined);
    assert.equal(facts(declined, dispatcher), undefined);
  });

  it('are told by telephone where the principal has chosen that (R75)', () => {
    const phone = { ...called(), settings: { ...called().settings, identity: 'phone' as const } };
    const shown = facts(phone, dispatcher);

    assert.ok(shown && 'toldByPhone' in shown);
    assert.deepEqual([shown.individual, shown.toldByPhone], [{}, true]);
  });
});

describe('A recipient whose own organisation is stricter', () => {
  const strict = {
    ...world,
    principals: world.principals.map((principal) =>
      principal.id === 'vgr'
        ? { ...principal, stricter: { identity: 'phone', planText: 'reference-only' } as const }
        : principal,
    ),
  };
  const read = (sipCase: SipCase, reader: Reader, in_ = strict as World) =>
    disclose({ sipCase, world: in_, names }, reader);

  it('is told by telephone who it is about, before and after the yes, while the convener keeps the name (R75)', () => {
    const [routing, content] = [read(called(), dispatcher), read(accepted(), participant)];
    const convener = read(accepted(), { as: 'convener' });

    assert.ok(routing && 'toldByPhone' in routing && content && 'toldByPhone' in content);
    assert.ok(convener?.as === 'convener');
    assert.deepEqual([routing.individual, routing.toldByPhone], [{}, true]);
    assert.deepEqual([content.individual, content.toldByPhone], [{}, true]);
    assert.equal(convener.sealed.individual.name, 'Alex Hittepå');
  });

  it('has no text of the plan in its measures, and the others have theirs', () => {
    const work = (taskId: typeof bupTask, in_?: World) => {
      const disclosed = read(alexAtEnd(), { as: 'taskWorker', taskId }, in_);
      assert.ok(disclosed?.as === 'taskWorker');
      return [disclosed.what, disclosed.role];
    };

    assert.deepEqual(work(bupTask), [undefined, undefined]);
    assert.deepEqual(work(bupTask, world), ['Bedömning', 'psykolog']);
    assert.deepEqual(work(schoolTask), ['Anpassat schema', 'kurator']);
  });
});

describe('The content', () => {
  it('opens with a yes within the consent, and not before (R15)', () => {
    assert.equal(facts(called(), participant), undefined);
    assert.equal(facts(passedOn(), participant), undefined);
    const shown = facts(accepted(), participant);
    assert.ok(shown && 'purpose' in shown);
    assert.deepEqual([shown.purpose, shown.questions], ['Skapa en gemensam plan', ['Vem gör vad?']]);
  });

  it('gives "Vad är viktigt för dig?" to those who take part (R53)', () => {
    const shown = facts(accepted(), participant);

    assert.equal(shown && 'whatMatters' in shown && shown.whatMatters, 'Slippa berätta för alla');
  });

  it('closes for a unit that the consent excepts, and while it is paused (R16, R21)', () => {
    const paused = after(accepted(), { kind: 'withdrawConsent', giver: 'guardian1' }, sara, '2026-03-06');

    assert.equal(facts(except(accepted(), bupEast), participant), undefined);
    assert.equal(facts(paused, participant), undefined);
  });

  it('is never for a person behind a mailed link: neutral facts only', () => {
    assert.equal(facts(alexBefore('bookMeeting'), { as: 'participant', recipientId: father }), undefined);
    assert.equal(facts(alexBefore('bookMeeting'), { as: 'dispatcher', recipientId: father }), undefined);
  });

  it('of a measure opens with the plan in force, for a unit within the consent (R16)', () => {
    const worker = { as: 'taskWorker', taskId: bupTask } as const;

    assert.equal(facts(alexBefore('activatePlan'), worker), undefined);
    assert.ok(facts(alexBefore('followUpFallsDue'), worker));
    assert.equal(facts(except(alexBefore('followUpFallsDue'), bupEast), worker), undefined);
  });
});

describe('What is promised after a move', () => {
  it('holds ids only: no word of the case reaches a job, and so none the event (R35)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        play(conversation, ({ before, tried, moved }) => {
          if (!moved) return;
          const one = withCanaries(before);
          const other = withCanaries(moved.sipCase);
          const text = JSON.stringify(followUpsOf(one.sipCase, other.sipCase, tried.move));
          assert.deepEqual(
            [...one.canaries, ...other.canaries].filter((canary) => text.includes(canary)),
            [],
          );
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('Opening', () => {
  const opened: unknown[] = [];
  const needs = {
    accessLog: { opened: (entry: unknown) => Promise.resolve(void opened.push(entry)) },
    clock: { now: () => when('2026-03-10 09:00') },
  } as unknown as LookNeeds;
  const look = (reader: Reader, actor: Actor, sipCase = accepted()) =>
    open(needs, seen(sipCase), reader, actor);

  beforeEach(() => {
    opened.length = 0;
  });

  it('writes an entry in the access log, with who, when and as what (R67)', async () => {
    await look(participant, maja);

    assert.deepEqual(opened, [
      { caseId: 'c-1', at: instant(when('2026-03-10 09:00')), actor: maja, what: `participant:${bup}` },
    ]);
  });

  const strangers: readonly [string, Reader, Actor][] = [
    ['the whole case to another unit', { as: 'convener' }, maja],
    ['the whole case to a coordinator of the convening unit', { as: 'convener' }, coordinator],
    ['who it is to the function that has passed it on', dispatcher, anna],
    ['who it is to a coordinator', dispatcher, samira],
    ['the content to another unit that is called', participant, vera],
    ['the content to the convener of another capacity', participant, rut],
    ['the content to a link', participant, { kind: 'link', recipientId: bup, typedName: 'X' }],
    ['a measure to another unit', { as: 'taskWorker', taskId: bupTask }, vera],
  ];
  for (const [what, reader, actor] of strangers) {
    it(`shows nothing of ${what}, and logs no opening (R68)`, async () => {
      assert.equal(
        await look(reader, actor, reader.as === 'taskWorker' ? alexAtEnd() : accepted()),
        undefined,
      );
      assert.deepEqual(opened, []);
    });
  }
});
