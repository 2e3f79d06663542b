import { endsAfter } from '../groups/ends-after.ts';
import { leadersOf } from './leaders.ts';
import { branchOfSession } from './session-place.sql.ts';
import { sessionItemsSql, type SessionItemRecord } from './session-item.read-model.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

export interface SessionWindow {
  readonly from: Date;
  readonly to: Date;
  readonly branchId?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly facilitatorId?: readonly string[] | undefined;
  /** Only sessions that were cancelled, moved or added. */
  readonly changed?: boolean | undefined;
}

/**
 * The ids of one page of the sessions that overlap the window, by start: one more than the limit when there are more. The figures are read
 * for this page only.
 */
async function pageIds(
  tx: CentreTransaction,
  window: SessionWindow,
  limit: number,
  after?: readonly [startsAt: string, id: string],
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select s.id from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
     where s.centre_id = $1 and ${reach.calendarOf('s', 'g')} and s.starts_at < $3 and ${endsAfter('s', '$2')}
       and ($4::uuid[] is null or ${branchOfSession('s', 'g')} = any($4)) and ($5::text[] is null or g.kind = any($5))
       and ($6::uuid[] is null or exists (select 1 from ${leadersOf('s', '(s.starts_at at time zone s.time_zone)::date')} q where q.staff_id = any($6)))
       and ($7::timestamptz is null or (s.starts_at, s.id) > ($7, $8::uuid))
       and (not $10::boolean or s.state = 'cancelled' or s.moved_from is not null or s.placed_branch_id is not null or s.extra)
     order by s.starts_at, s.id limit $9`,
    window.from,
    window.to,
    window.branchId ?? null,
    window.kind ?? null,
    window.facilitatorId ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
    window.changed ?? false,
  );
  return rows.map(({ id }) => id);
}

/** These sessions with their figures, by start. */
export const listItems = (tx: CentreTransaction, ids: readonly string[]): Promise<SessionItemRecord[]> =>
  tx.rows<SessionItemRecord>(sessionItemsSql, ids);

/** Reads one page of the sessions that overlap the window, by start: one row more than the limit when there are more. */
export async function listSessions(
  tx: CentreTransaction,
  window: SessionWindow,
  limit: number,
  after?: readonly [startsAt: string, id: string],
): Promise<SessionItemRecord[]> {
  return listItems(tx, await pageIds(tx, window, limit, after));
}
