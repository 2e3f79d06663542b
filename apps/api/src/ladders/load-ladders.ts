import { reasonsByMarks } from '@saath/domain/ladders';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { storedLadder, storedLadderSql, type StoredLadder, type StoredRecord } from './stored-ladder.ts';

const stored = (rows: readonly StoredRecord[]): readonly StoredLadder[] => rows.map(storedLadder);

/** Locks one ladder within reach and loads it. */
export async function lockLadder(tx: CentreTransaction, id: string): Promise<StoredLadder> {
  const row = await tx.row<StoredRecord>(`${storedLadderSql} and l.id = $2 and ${reach.members('m')} for update of l`, id);
  if (row === undefined) throw notFound('ladders');
  return storedLadder(row);
}

/** Locks the open ladders of these members, and those that marks alone have closed since an instant. */
export const lockOfMembers = async (tx: CentreTransaction, memberIds: readonly string[], since: Date): Promise<readonly StoredLadder[]> =>
  stored(
    await tx.rows<StoredRecord>(
      `${storedLadderSql} and l.member_id = any($2::uuid[])
         and (l.state = 'open' or (l.closed_because in (${sqlList(reasonsByMarks)}) and l.closed_at > $3)) order by l.opened_at, l.id for update of l`,
      memberIds,
      since,
    ),
  );

/** Locks the open ladders of which these people of the staff have the step. */
export const lockOfOwners = async (tx: CentreTransaction, staffIds: readonly string[]): Promise<readonly StoredLadder[]> =>
  stored(
    await tx.rows<StoredRecord>(
      `${storedLadderSql} and l.state = 'open' and l.owner_id = any($2::uuid[]) order by l.id for update of l`,
      staffIds,
    ),
  );

/** Locks some ladders whose step passes on by now; those that another transaction works on are left to it, and those of a merged record rest. */
export const lockChanging = async (tx: CentreTransaction, limit: number): Promise<readonly StoredLadder[]> =>
  stored(
    await tx.rows<StoredRecord>(
      `${storedLadderSql} and l.changes_at <= $2 and m.merged_into_id is null order by l.changes_at limit $3 for update of l skip locked`,
      toDate(tx.now),
      limit,
    ),
  );
