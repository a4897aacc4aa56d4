/** Why a time is proposed, in a few words for each reason; they stand after the time, with a dot between. */
import type { Reason } from '../../slots/proposal.js';
import type { Goal } from '../../slots/question.js';

export const slots = {
  allFree: 'alla lediga',
  allSaidYes: 'alla har svarat ja',
  requiredFree: 'de som måste vara med är lediga',
  unknown: (names: string) => `${names}: okänd kalender`,
  tentative: (names: string) => `${names}: preliminärt upptaget`,
  optionalCannot: (names: string) => `${names} kan inte, men måste inte vara med`,
  saidYes: (names: string) => `${names} har svarat ja`,
  groupComes: (group: string, names: string) => `${group}: ${names}`,
  room: (name: string) => `lokal: ${name}`,
  roomTentative: (name: string) => `lokal: ${name}, preliminärt upptagen`,
  roomUnknown: (name: string) => `lokal: ${name}, okänd kalender`,
  lastDay: {
    threeWeeks: 'sista dagen enligt tre veckor',
    discharge: 'samma dag som beräknad utskrivning',
    followUp: 'dagen för planerad uppföljning',
  } satisfies Record<Goal['why'], string>,
  afterGoal: {
    threeWeeks: (day: string) => `senare än tre veckor, sista dagen är ${day}`,
    discharge: (day: string) => `efter beräknad utskrivning ${day}`,
    followUp: (day: string) => `efter planerad uppföljning ${day}`,
  } satisfies Record<Goal['why'], (day: string) => string>,
  dayBeforeHoliday: 'dag före helgdag',
  overLunch: 'över lunchen',
  busy: (names: string, alone: boolean) =>
    alone ? `bara ${names} står i vägen: upptaget` : `${names}: upptaget`,
  saidNo: (names: string, alone: boolean) =>
    alone ? `bara ${names} står i vägen: har svarat nej` : `${names} har svarat nej`,
  groupLacks: (group: string, lacks: string, alone: boolean) =>
    alone ? `bara ${group} står i vägen: ${lacks} saknas` : `${group}: ${lacks} saknas`,
  noRoom: (alone: boolean): string => (alone ? 'det enda som saknas är en ledig lokal' : 'ingen ledig lokal'),
} satisfies Record<Reason['code'], unknown>;
