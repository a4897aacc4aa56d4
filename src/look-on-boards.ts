/** Reads the boards that measures stand on: Planner and To Do tell of nothing by themselves. Each board is read whole, in one call. */
import { align, type MirrorNeeds } from './mirror-tasks.js';
import { OutsideFailure, type TaskMirror } from './ports.js';
import type { BoardPlace } from './process/mirror.js';

export interface LookOnBoardsNeeds extends MirrorNeeds {
  /** How long a board rests that could be read. */
  readonly boardsRestMs: number;
  /** A board that could not be read: tried again later. */
  readonly boardFailed: (error: OutsideFailure) => void;
}

const minuteMs = 60_000;
/** Where the tenant does not let us in, the cards are enough: it is asked again in case somebody has changed that. */
const shutMs = 6 * 60 * minuteMs;

export async function lookOnBoards(needs: LookOnBoardsNeeds): Promise<void> {
  for (const { place, tasks } of await needs.mirrors.toLook())
    await needs.mirrors.looked(place, await lookOnBoard(needs, place, tasks));
}

/** For how long it may rest. */
async function lookOnBoard(
  needs: LookOnBoardsNeeds,
  place: BoardPlace,
  tasks: readonly TaskMirror[],
): Promise<number> {
  try {
    const entries = await needs.boards.read(place);
    let restsMs = needs.boardsRestMs;
    // One that cannot be brought up to date hides no other of the same board.
    for (const task of tasks) {
      const entry = entries.find(({ id }) => id === task.entryId);
      await align(needs, task, entry).catch((error: unknown) => {
        told(needs, error);
        restsMs = Math.min(needs.boardsRestMs, minuteMs);
      });
    }
    return restsMs;
  } catch (error) {
    return told(needs, error) === 'never' ? shutMs : minuteMs;
  }
}

function told({ boardFailed }: LookOnBoardsNeeds, error: unknown): OutsideFailure['retry'] {
  if (!(error instanceof OutsideFailure)) throw error;
  boardFailed(error);
  return error.retry;
}
