/** What is left to do about a booked meeting: nothing that is known already hides what could not be done since. */
import assert from 'node:assert/strict';
import type { Meeting } from '../../../src/process/sip-case.js';
import { meetingRow } from '../../../src/steps/case/meeting-row.js';
import { exampleFacts, exampleMeeting, exampleSealed } from '../../../src/steps/example-case.js';
import { anAbout } from '../../support/about.js';

const room = { address: 'bjorken@partille.example', name: 'Björken' };
const { id, slot } = exampleMeeting({});

function left(changes: Partial<Meeting>, roomTaken?: string): string {
  const meeting = { identified: {}, places: { [id]: room.name }, rooms: { [id]: room } };
  const sealed = { ...exampleSealed, meeting: { ...meeting, ...(roomTaken ? { roomTaken } : {}) } };
  const meetings = [exampleMeeting({ form: 'inPerson', ...changes })];
  return meetingRow(anAbout(exampleFacts({ state: 'meetingBooked', sealed, meetings }))).meetingLeft;
}

const saysNo = { roomDeclined: true } as const;
const itsNo = 'Lokalen Björken har tackat nej. Boka om och ta en annan lokal.';

describe('What is left of a booked meeting on the case card', () => {
  it('is first that the change could not be made, and then the room that has said no', () => {
    assert.equal(left(saysNo), itsNo);
    assert.equal(
      left({ ...saysNo, notMovedTo: slot.start }),
      `Ändringen gick inte att göra i kalendern. Mötet är kvar som det var. ${itsNo}`,
    );
    assert.equal(
      left({ ...saysNo, notMovedTo: slot.start, takenFor: ['room'] }, 'Eken'),
      `Lokalen Eken är inte ledig. Mötet är kvar som det var. ${itsNo}`,
    );
  });

  it('is at most two things, what somebody else may see or hear before all', () => {
    const three = left({ ...saysNo, videoLeft: 'unlocked', notMovedTo: slot.start });

    assert.match(three, /^Ställ in mötet själv: .* Ändringen gick inte att göra i kalendern/);
    assert.doesNotMatch(three, /tackat nej/);
  });

  it('is no failed change any more where somebody has moved the meeting by hand since', () => {
    assert.equal(left({ notMovedTo: slot.start, movedOutside: true }), 'Tiden har ändrats i kalendern.');
  });
});
