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
    and ($2::uuid is null or l.owner_id = $2) and ($3::uuid[] is null or l.member_id = any($3))
    and ($4::timestamptz is null or (l.due_at, l.id) > ($4, $5::uuid))
  order by l.due_at, l.id limit $6`;

/** The person of the staff who reads; null for the product itself. */
const readerOf = ({ actor }: CentreTransaction): string | null => (actor.kind === 'staff' ? actor.staffId : null);

interface Filter {
  readonly ownerId?: string | null;
  readonly memberIds?: readonly string[] | null;
  readonly after?: readonly [dueAt: string, id: string] | undefined;
  readonly limit: number | null;
}

async function read(tx: CentreTransaction, { ownerId = null, memberIds = null, after, limit }: Filter): Promise<ItemRecord[]> {
  return tx.rows<ItemRecord>(itemsSql, ownerId, memberIds, after?.[0] ?? null, after?.[1] ?? null, limit);
}

const itemView =
  (tx: CentreTransaction) =>
  (row: ItemRecord): LadderItemView => ({
    ...row,
    dueAt: row.dueAt.toISOString(),
    isOverdue: isBefore(toInstant(row.dueAt), tx.now),
    isMine: row.ownerId !== null && row.ownerId === readerOf(tx),
  });

/** Open ladders within reach, by the time at which their next step is due. */
export async function openLadders(
  tx: CentreTransaction,
  { mine = false, memberId, limit = defaultLimit, cursor }: LaddersQuery,
): Promise<LadderPage> {
  const after = decodeCursor(cursor, ['instant', 'id']);
  const memberIds = memberId === undefined ? null : [memberId];
  const rows = await read(tx, { ownerId: mine ? readerOf(tx) : null, memberIds, after, limit: limit + 1 });
  const page = pageOf(rows, limit, itemView(tx), ({ dueAt, id }) => [dueAt.toISOString(), id]);
  return { items: [...page.items], nextCursor: page.nextCursor };
}

/** The open ladders of these members, by member id. */
export async function laddersOfMembers(tx: CentreTransaction, memberIds: readonly string[]): Promise<ReadonlyMap<string, LadderItemView>> {
  const rows = memberIds.length === 0 ? [] : await read(tx, { memberIds, limit: null });
  return new Map(rows.map((row) => [row.memberId, itemView(tx)(row)]));
}

/** The first ladders whose next step is the reader's, and how many there are. */
export async function stepsOfReader(
  tx: CentreTransaction,
  limit: number,
): Promise<{ readonly count: number; readonly items: LadderItemView[] }> {
  const ownerId = readerOf(tx);
  const items = (await read(tx, { ownerId, limit })).map(itemView(tx));
  const sql = `select count(*)::int as count from ladders l join members m on m.centre_id = $1 and m.id = l.member_id
    where l.centre_id = $1 and l.state = 'open' and l.owner_id = $2 and ${reach.members('m')}`;
  const row = await tx.row<{ count: number }>(sql, ownerId);
  return { count: row?.count ?? 0, items };
}
