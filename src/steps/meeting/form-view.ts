/** How and where people meet, in the two dialogs about the meeting: in a room of their own, or at a place in words. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { inRoom } from '../../process/machines/meeting-place.js';
import { meetingForms, type MeetingForm } from '../../process/sip-case.js';
import type { About, View } from '../card.js';
import { roomLine } from './room-words.js';
import { hasOwnDay, hasRooms } from './time-view.js';
import { noRoom } from './typed-room.js';

interface Preset {
  readonly form: MeetingForm;
  readonly place: string;
  readonly room?: string | undefined;
}

export function formView(about: About<ConvenerFacts>, preset: Preset): View {
  const { texts, values, disclosed } = about;
  const words = texts.meeting.time;
  const { phone } = disclosed.convenerUnit;
  const form = values['form'] ?? preset.form;
  return {
    form: words.form,
    formError: words.formError,
    formChoices: meetingForms.map((value) => ({ title: texts.roles.form[value], value })),
    formValue: form,
    ...roomView(about, preset),
    place: hasRooms(about) ? words.otherPlace : words.place,
    // A suggestion is read and not filled in: whoever chooses a room after all has no number standing as its place.
    placeHint: form === 'phone' && phone ? words.phoneHint(words.ringHere(phone)) : words.placeHint,
    placeValue: placeIn(form, values['place'], preset),
    video: words.video,
  };
}

/** What was typed; what only stood there before is left out where the form asks another question now: a room rings nobody. */
function placeIn(form: string, typed: string | undefined, preset: Preset): string {
  const isAnotherQuestion = inRoom(form) !== inRoom(preset.form);
  if (typed === undefined) return preset.place;
  return typed === preset.place && isAnotherQuestion ? '' : typed;
}

/** The likely rooms are there to choose at once; whoever types finds the others. */
function roomView(about: About<ConvenerFacts>, preset: Preset): View {
  const { texts, values, times } = about;
  const words = texts.meeting.time;
  const rooms = hasRooms(about);
  // Beside a day of one's own there is room for one of the two: the one that is in use.
  const isCrowded = hasOwnDay(about);
  const room = values['room'] ?? preset.room ?? noRoom;
  const isElsewhere = placeIn(values['form'] ?? preset.form, values['place'], preset) !== '';
  const likely = (times?.rooms.likely ?? []).map((room) => ({
    title: roomLine(room, texts),
    value: room.address,
  }));
  return {
    hasRooms: rooms && !(isCrowded && isElsewhere),
    hasPlace: !(rooms && isCrowded && !isElsewhere),
    maySeeRooms: likely.length > 0,
    room: words.room,
    roomHint: words.roomHint,
    roomChoices: [{ title: words.noRoom, value: noRoom }, ...likely],
    roomValue: room,
    seeRooms: rooms ? words.seeRooms : words.chooseRoom,
  };
}
