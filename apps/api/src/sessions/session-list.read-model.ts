import { sessionItemSql, type SessionItemRecord } from './session-item.read-model.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface SessionWindow {
  readonly from: Date;
  readonly to: Date;
  readonly branchId?: string | undefined;
  readonly kind?: string | undefined;
  readonly facilitatorId?: string | undefined;
}

/** Reads the sessions that overlap the window, by start: one row more than the limit when there are more. */
export function listSessions(
  tx: CentreTransaction,
  window: SessionWindow,
  limit: number,
  after?: readonly [startsAt: string, id: string],
): Promise<SessionItemRecord[]> {
  return tx.rows<SessionItemRecord>(
    `${sessionItemSql} and s.starts_at < $3 and s.ends_at > $2
       and ($4::uuid is null or g.branch_id = $4) and ($5::text is null or g.kind = $5)
       and ($6::uuid is null or exists (select 1 from group_facilitators q where q.centre_id = s.centre_id and q.group_id = s.group_id and q.staff_id = $6
         and q.starts_on <= d.on_day and (q.ends_on is null or q.ends_on > d.on_day)))
       and ($7::timestamptz is null or (s.starts_at, s.id) > ($7, $8::uuid))
     order by s.starts_at, s.id limit $9`,
    window.from,
    window.to,
    window.branchId ?? null,
    window.kind ?? null,
    window.facilitatorId ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
}
