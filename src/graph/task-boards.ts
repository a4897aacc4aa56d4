/** The boards on which units have their own work: a plan in Planner, or a list in To Do. Both need Tasks.ReadWrite.All. */
import type { BoardEntry, TaskBoards } from '../ports.js';
import type { BoardPlace } from '../process/mirror.js';
import type { Graph } from './graph-client.js';
import { planner } from './planner.js';
import { todo } from './todo.js';

export function graphBoards(graph: Graph): TaskBoards {
  const boards = { planner: planner(graph), todo: todo(graph) };
  const at = ({ kind }: BoardPlace): Omit<TaskBoards, 'findMarked'> => boards[kind];
  return {
    read: (place) => at(place).read(place),
    find: (place, id) => at(place).find(place, id),
    findMarked: async (place, mark) => markedIn(await at(place).read(place), mark),
    make: (place, entry) => at(place).make(place, entry),
    describe: (place, id, text) => at(place).describe(place, id, text),
    change: (place, entry, wanted) => at(place).change(place, entry, wanted),
    remove: (place, entry) => at(place).remove(place, entry),
  };
}

function markedIn(entries: readonly BoardEntry[], mark: string): BoardEntry | undefined {
  return entries.find(({ title }) => title.includes(mark));
}
