/** Why a start is what it is, read from the rows that it was weighed by. */
import { dayNumbered } from './swedish-clocks.js';
import type { Timed } from './choose.js';
import type { Hindrance, Reason } from './proposal.js';
import type { Party, SlotQuestion } from './question.js';
import { standing, type Row, type RowOfGroup } from './standing.js';
import type { Rows } from './weigh.js';

interface Stands {
  readonly id: string;
  readonly is: number;
}

interface StandingGroup {
  readonly id: string;
  readonly lacks: number;
  /** Who comes: the surest, in the order of the question where they are as sure. */
  readonly comes: readonly Stands[];
}

/** Everybody's standing at one start. */
interface Standings {
  readonly required: readonly Stands[];
  readonly optional: readonly Stands[];
  readonly groups: readonly StandingGroup[];
  readonly room: StandingGroup | undefined;
}

/** What stands in the way first; then who can come and who may not be able to; then the room, and the day. */
export function reasonsFor(question: SlotQuestion, rows: Rows, timed: Timed): readonly Reason[] {
  const all = standingsAt(question, rows, timed.n);
  return [...hindrances(all), ...aboutPeople(all), ...aboutRoom(all), ...aboutDay(question, timed)];
}

/** The room that comes with the start; none where no room is looked for, or none can be had. */
export function roomAt({ groups }: Rows, n: number): string | undefined {
  const rooms = groups.find(isOfRooms);
  return rooms && groupAt(rooms, n).comes[0]?.id;
}

function hindrances({ required, groups, room }: Standings): readonly Hindrance[] {
  const saidNo = idsWhere(required, (is) => is === standing.saidNo);
  const busy = idsWhere(required, (is) => is === standing.busy);
  const lacking = groups.filter(({ lacks }) => lacks > 0);
  const noRoom = (room?.lacks ?? 0) > 0;
  const alone = saidNo.length + busy.length + lacking.length + (noRoom ? 1 : 0) === 1;
  return [
    ...(saidNo.length > 0 ? [{ code: 'saidNo', who: saidNo, alone } as const] : []),
    ...(busy.length > 0 ? [{ code: 'busy', who: busy, alone } as const] : []),
    ...lacking.map(({ id, lacks }) => ({ code: 'groupLacks', group: id, lacks, alone }) as const),
    ...(noRoom ? [{ code: 'noRoom', alone } as const] : []),
  ];
}

function aboutPeople({ required, optional, groups }: Standings): readonly Reason[] {
  const comes = groups.flatMap((group) => group.comes);
  const asked = [...required, ...comes, ...optional];
  const free = howFree([...required, ...comes], optional);
  const complete = groups.every(({ lacks }) => lacks === 0);
  return [
    ...(free && complete ? [{ code: free } as const] : []),
    ...named(
      'unknown',
      idsWhere(asked, (is) => is === standing.unknown),
    ),
    ...named(
      'tentative',
      idsWhere(asked, (is) => is === standing.tentative),
    ),
    ...named(
      'optionalCannot',
      idsWhere(optional, (is) => is > standing.unknown),
    ),
    ...named('saidYes', free === 'allSaidYes' ? [] : idsWhere(asked, (is) => is === standing.yes)),
    ...groups
      .filter((group) => group.comes.length > 0)
      .map(
        (group) => ({ code: 'groupComes', group: group.id, who: group.comes.map(({ id }) => id) }) as const,
      ),
  ];
}

function howFree(needed: readonly Stands[], optional: readonly Stands[]) {
  const asked = [...needed, ...optional];
  const isSure = ({ is }: Stands) => is <= standing.free;
  if (asked.length === 0 || !needed.every(isSure)) return undefined;
  if (asked.every(({ is }) => is === standing.yes)) return 'allSaidYes';
  if (optional.every(isSure)) return 'allFree';
  return needed.length > 0 ? 'requiredFree' : undefined;
}

function aboutRoom({ room }: Standings): readonly Reason[] {
  const taken = room?.comes[0];
  if (!taken) return [];
  const code =
    taken.is === standing.unknown
      ? 'roomUnknown'
      : taken.is === standing.tentative
        ? 'roomTentative'
        : 'room';
  return [{ code, room: taken.id }];
}

function aboutDay({ goal }: SlotQuestion, { day, overLunch }: Timed): readonly Reason[] {
  const date = dayNumbered(day.number);
  return [
    ...(goal?.day === date ? [{ code: 'lastDay', ...goal } as const] : []),
    ...(goal && goal.day < date ? [{ code: 'afterGoal', ...goal } as const] : []),
    ...(day.beforeHoliday ? [{ code: 'dayBeforeHoliday' } as const] : []),
    ...(overLunch ? [{ code: 'overLunch' } as const] : []),
  ];
}

function standingsAt({ required, optional = [] }: SlotQuestion, rows: Rows, n: number): Standings {
  const rooms = rows.groups.find(isOfRooms);
  return {
    required: stands(required, rows.required, n),
    optional: stands(optional, rows.optional, n),
    groups: rows.groups.filter((group) => group !== rooms).map((group) => groupAt(group, n)),
    room: rooms && groupAt(rooms, n),
  };
}

function stands(parties: readonly Party[], rows: readonly Row[], n: number): readonly Stands[] {
  return parties.map(({ id }, at) => ({ id, is: rows[at]?.[n] ?? standing.closed }));
}

function groupAt({ id, atLeast, members }: RowOfGroup, n: number): StandingGroup {
  const able = members
    .map((member) => ({ id: member.id, is: member.row[n] ?? standing.closed }))
    .filter(({ is }) => is <= standing.unknown);
  // Sorting keeps the order of those that are as sure; a yes is no surer than a calendar here, but it is a promise.
  const comes = able.sort((one, other) => one.is - other.is).slice(0, Math.max(0, atLeast));
  return { id, lacks: Math.max(0, atLeast - comes.length), comes };
}

function isOfRooms({ of }: RowOfGroup): boolean {
  return of === 'rooms';
}

function named(code: 'unknown' | 'tentative' | 'saidYes' | 'optionalCannot', who: readonly string[]) {
  return who.length > 0 ? [{ code, who } as const] : [];
}

function idsWhere(all: readonly Stands[], holds: (is: number) => boolean): readonly string[] {
  return all.filter(({ is }) => holds(is)).map(({ id }) => id);
}
