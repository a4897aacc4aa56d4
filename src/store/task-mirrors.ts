/** Which measures stand on which boards: a row each, from before it is made until it is nobody's there any more. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { TaskMirror, TaskMirrors } from '../ports.js';
import { caseId, day, taskId } from '../process/ids.js';
import type { BoardPlace } from '../process/mirror.js';
import type { OutsideBoard } from '../process/sip-case.js';
import type { TaskMirrorTable } from './mirror-schema.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const claimSeconds = 60;

export function storedMirrors(db: Kysely<Tables>): TaskMirrors {
  return { ...kept(db), ...looked(db) };
}

function kept(db: Kysely<Tables>): Omit<TaskMirrors, 'toLook' | 'looked'> {
  const row = ({ caseId: ofCase, taskId: ofTask }: Pick<TaskMirror, 'caseId' | 'taskId'>) =>
    db.updateTable('task_mirror').where('case_id', '=', ofCase).where('task_id', '=', ofTask);
  return {
    async of(id) {
      const rows = await db.selectFrom('task_mirror').selectAll().where('case_id', '=', id).execute();
      return rows.map(mirrorOf);
    },
    async begin({ caseId: ofCase, taskId: ofTask }, { kind, tenantId, mailbox, boardId }) {
      const place = { kind, tenant_id: tenantId, mailbox, board_id: boardId };
      await db
        .insertInto('task_mirror')
        .values({ case_id: ofCase, task_id: ofTask, ...place })
        .execute();
    },
    async made(key, entryId, { seenDone, ourDue }) {
      const seen = { seen_done: seenDone, our_due: ourDue };
      await row(key)
        .set({ entry_id: entryId, ...seen })
        .execute();
    },
    async saw(key, { seenDone, ourDue }) {
      await row(key).set({ seen_done: seenDone, our_due: ourDue }).execute();
    },
    async gone(key) {
      await row(key).set({ gone: true }).execute();
    },
    async leaves(key) {
      await row(key).set({ leaving: true }).execute();
    },
    async forget({ caseId: ofCase, taskId: ofTask }) {
      await db
        .deleteFrom('task_mirror')
        .where('case_id', '=', ofCase)
        .where('task_id', '=', ofTask)
        .execute();
    },
  };
}

const standing = sql`entry_id is not null and not gone and not leaving
  and tenant_id in (select id from tenant where status = 'allowed')`;

function looked(db: Kysely<Tables>): Pick<TaskMirrors, 'toLook' | 'looked'> {
  return {
    async toLook() {
      const { rows } = await sql<Selectable<TaskMirrorTable>>`
        update task_mirror set claimed_until = clock_timestamp() + ${claimSeconds} * interval '1 second'
        where ${standing} and (claimed_until is null or claimed_until < clock_timestamp())
          and (kind, tenant_id, coalesce(mailbox, ''), board_id) in (
            select kind, tenant_id, coalesce(mailbox, ''), board_id from task_mirror
            where ${standing} and look_at <= clock_timestamp())
        returning *`.execute(db);
      return byBoard(rows.map(mirrorOf));
    },
    async looked({ kind, tenantId, mailbox, boardId }, nextMs) {
      await sql`
        update task_mirror set claimed_until = null,
          look_at = clock_timestamp() + ${nextMs} * interval '1 millisecond'
        where kind = ${kind} and tenant_id = ${tenantId} and coalesce(mailbox, '') = ${mailbox ?? ''}
          and board_id = ${boardId}`.execute(db);
    },
  };
}

function byBoard(mirrors: readonly TaskMirror[]) {
  const boards = new Map<string, { readonly place: BoardPlace; readonly tasks: TaskMirror[] }>();
  for (const mirror of mirrors) {
    const key = JSON.stringify(mirror.place);
    const board = boards.get(key);
    if (board) board.tasks.push(mirror);
    else boards.set(key, { place: mirror.place, tasks: [mirror] });
  }
  return [...boards.values()];
}

function mirrorOf(row: Selectable<TaskMirrorTable>): TaskMirror {
  return {
    caseId: caseId(row.case_id),
    taskId: taskId(row.task_id),
    place: {
      kind: row.kind as OutsideBoard,
      tenantId: row.tenant_id,
      mailbox: row.mailbox,
      boardId: row.board_id,
    },
    entryId: row.entry_id,
    gone: row.gone,
    leaving: row.leaving,
    seenDone: row.seen_done,
    ourDue: row.our_due === null ? null : day(row.our_due),
  };
}
