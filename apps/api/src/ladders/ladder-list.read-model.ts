import { isBefore } from '@saath/domain/kernel';
import type { LadderPerson } from '@saath/domain/programmes';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { LaddersQuery } from './ladder.body.ts';
import type { LadderItemView, LadderPage } from './ladder.view.ts';

interface ItemRecord extends Pick<
  LadderItemView,
  'id' | 'memberId' | 'displayName' | 'code' | 'misses' | 'step' | 'steps' | 'ownerId' | 'ownerName' | 'timeZone' | 'version'
> {
  readonly who: LadderPerson;
  readonly dueAt: Date;
}

const itemsSql = `
  select l.id, l.member_id as "memberId", m.alias as "displayName", m.code, l.misses, l.step + 1 as step,
    jsonb_array_length(l.policy -> 'steps') as steps, l.who, l.due_at as "dueAt", l.owner_id as "ownerId", t.name as "ownerName",
    b.time_zone as "timeZone", l.version
  from ladders l
  join members m on m.centre_id = $1 and m.id = l.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  left join staff t on t.centre_id = $1 and t.id = l.owner_id
  where l.centre_id = $1 and l.state = 'open' and ${reach.members('m')}
    and ($2::uuid is null or l.owner_id = $2) and ($3::uuid is null or l.member_id = $3)
    and ($4::timestamptz is null or (l.due_at, l.id) > ($4, $5::uuid))
  order by l.due_at, l.id limit $6`;

/** The person of the staff who reads; null for the product itself. */
const readerOf = ({ actor }: CentreTransaction): string | null => (actor.kind === 'staff' ? actor.staffId : null);

/** Open ladders within reach, by the time at which their next step is due. */
export async function openLadders(
  tx: CentreTransaction,
  { mine = false, memberId, limit = defaultLimit, cursor }: LaddersQuery,
): Promise<LadderPage> {
  const after = decodeCursor(cursor, ['instant', 'id']);
  const reader = readerOf(tx);
  const rows = await tx.rows<ItemRecord>(
    itemsSql,
    mine ? reader : null,
    memberId ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
  const page = pageOf(
    rows,
    limit,
    (row): LadderItemView => ({
      ...row,
      dueAt: row.dueAt.toISOString(),
      isOverdue: isBefore(toInstant(row.dueAt), tx.now),
      isMine: row.ownerId !== null && row.ownerId === reader,
    }),
    ({ dueAt, id }) => [dueAt.toISOString(), id],
  );
  return { items: [...page.items], nextCursor: page.nextCursor };
}
