/** A joint meeting is asked about in the calendars of those who come for the linked cases too, and of them it is not said who. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { KnownCalendars, Mailbox } from '../src/known-calendars.js';
import type { LookNeeds } from '../src/look.js';
import type { Directory } from '../src/ports.js';
import type { CaseId, PersonKey, UnitId } from '../src/process/ids.js';
import type { Seen } from '../src/process/disclosure.js';
import type { Meeting, SipCase } from '../src/process/sip-case.js';
import { takenFor } from '../src/taken-for.js';
import { timesFor } from '../src/times-for.js';
import { centre, nineOn, theMeeting, when, world } from './support/a-case.js';
import { healthCentre, principals, sara, units, vera } from './support/people.js';
import { alex, bea, ready } from './support/siblings.js';

const nine = nineOn('2026-03-19');
const mails: Readonly<Record<PersonKey, string>> = {
  [sara.person]: 'sara@partille.example',
  [vera.person]: 'vera@vgr.example',
};
const isSaras = ({ address }: Mailbox) => address === mails[sara.person];

/** The health centre comes for Bea alone, by somebody whose calendar can be read. */
function siblings(): Readonly<Record<CaseId, SipCase>> {
  const [one, other] = [ready(alex), ready(bea)];
  const { sealed } = other;
  const recipients = {
    ...sealed.recipients,
    [centre]: { ...sealed.recipients[centre], attendee: 'Vera Lind' },
  };
  const silent = other.recipients.map(({ askedTimes: _asked, ...each }) => ({ ...each, worksOn: [] }));
  return {
    [alex]: {
      ...one,
      recipients: one.recipients.filter(({ id }) => id !== centre),
      linked: [{ caseId: bea, ref: other.ref }],
    },
    [bea]: {
      ...other,
      recipients: silent,
      linked: [{ caseId: alex, ref: one.ref }],
      sealed: { ...sealed, recipients },
    },
  };
}

function needs(isTaken: (mailbox: Mailbox) => boolean, asked: string[] = []) {
  const cases = siblings();
  const ask = (mailboxes: readonly Mailbox[]) => {
    asked.push(...mailboxes.map(({ address }) => address));
    const busy = { start: new Date(nine.start), end: new Date(nine.end), kind: 'busy' } as const;
    return Promise.resolve(
      mailboxes.map((each) => ({ address: each.address, known: true, busy: isTaken(each) ? [busy] : [] })),
    );
  };
  const directory = {
    units: () => Promise.resolve(units),
    principals: () => Promise.resolve(principals),
    peopleOf: (unitId: UnitId) => Promise.resolve(unitId === healthCentre ? [vera.person] : []),
    person: (key: PersonKey) =>
      Promise.resolve({
        key,
        name: key === vera.person ? 'Vera Lind' : 'Sara Berg',
        mail: mails[key] ?? null,
      }),
  } as unknown as Directory; // all that it asks
  const calendars = {
    addressOf: () => Promise.resolve(undefined),
    roomsOf: () => Promise.resolve([]),
    ask,
    askAnew: ask,
  } as KnownCalendars;
  const around: Pick<LookNeeds, 'directory' | 'settings' | 'clock'> = {
    directory,
    settings: world.settings,
    clock: { now: () => when('2026-03-06 10:00') },
  };
  const load = (id: CaseId) => Promise.resolve(cases[id]);
  return { ...around, calendars, cases: { load }, accessLog: {} } as unknown as LookNeeds & {
    readonly calendars: KnownCalendars;
  };
}

function seenAlex(): Seen {
  const sipCase = siblings()[alex];
  assert.ok(sipCase);
  return { sipCase, world, names: {} };
}

const joint: Meeting = {
  id: theMeeting,
  kind: 'sip',
  state: 'booking',
  stay: { since: nine.start, fired: [] },
  slot: nine,
  form: 'video',
  organizer: sara.person,
  joint: [alex, bea],
};

describe('A joint meeting and the calendars', () => {
  it('is not booked at a time when somebody has something else who comes for the linked case alone', async () => {
    const asked: string[] = [];
    const taken = await takenFor(
      needs((mailbox) => !isSaras(mailbox), asked),
      seenAlex(),
      joint,
    );

    assert.deepEqual(taken, ['linked']);
    assert.deepEqual(asked.sort(), ['sara@partille.example', 'vera@vgr.example']);
    assert.deepEqual(await takenFor(needs(isSaras), seenAlex(), joint), ['convener']);
    const { joint: _joint, ...alone } = joint;
    assert.deepEqual(
      await takenFor(
        needs(() => true),
        seenAlex(),
        alone,
      ),
      ['convener'],
    );
  });

  it('has times proposed that suit them as well, and says of none of them who it is', async () => {
    const found = await timesFor(
      needs((mailbox) => !isSaras(mailbox)),
      seenAlex(),
      'toBook',
      when('2026-03-06 10:00'),
    );

    assert.deepEqual(found.takenFor(nine), ['linked']);
    assert.deepEqual(found.known, ['convener', 'linked']);
    assert.equal(
      found.proposals.some(({ slot }) => slot.start === nine.start),
      false,
    );
    assert.doesNotMatch(JSON.stringify(found), /Vera|vgr\.example|r-vc/);
  });
});
