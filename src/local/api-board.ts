/** What the local API says of boards. */

/** GET /local/people/{id}/board: the own unit's plan in Planner, or list in To Do. POST /local/board/{id} ticks, or deletes. */
export interface ApiBoard {
  readonly tasks: readonly ApiBoardTask[];
}

export interface ApiBoardTask {
  readonly id: string;
  readonly kind: 'planner' | 'todo';
  readonly unit: string;
  readonly title: string;
  readonly text: string;
  readonly done: boolean;
  /** Instant; the day is what counts. */
  readonly due: string | null;
}
