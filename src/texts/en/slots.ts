/** Why a time is proposed, in English. */
import type { slots as swedish } from '../sv/slots.js';

export const slots: typeof swedish = {
  allFree: 'all are free',
  allSaidYes: 'all have said yes',
  requiredFree: 'those who must come are free',
  unknown: (names) => `${names}: calendar not known`,
  tentative: (names) => `${names}: tentatively busy`,
  optionalCannot: (names) => `${names} cannot come, but need not`,
  saidYes: (names) => `${names} said yes`,
  groupComes: (group, names) => `${group}: ${names}`,
  room: (name) => `room: ${name}`,
  roomTentative: (name) => `room: ${name}, tentatively booked`,
  roomUnknown: (name) => `room: ${name}, calendar not known`,
  lastDay: {
    threeWeeks: 'the last day within three weeks',
    discharge: 'on the day of the expected discharge',
    followUp: 'on the day of the planned follow-up',
  },
  afterGoal: {
    threeWeeks: (day) => `later than three weeks, the last day is ${day}`,
    discharge: (day) => `after the expected discharge ${day}`,
    followUp: (day) => `after the planned follow-up ${day}`,
  },
  dayBeforeHoliday: 'the day before a public holiday',
  overLunch: 'over lunch',
  busy: (names, alone) => (alone ? `only ${names} stands in the way: busy` : `${names}: busy`),
  saidNo: (names, alone) => (alone ? `only ${names} stands in the way: said no` : `${names} said no`),
  groupLacks: (group, lacks, alone) =>
    alone ? `only ${group} stands in the way: ${lacks} missing` : `${group}: ${lacks} missing`,
  noRoom: (alone) => (alone ? 'all that is missing is a free room' : 'no free room'),
};
