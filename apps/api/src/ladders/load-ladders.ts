import { reasonsByMarks } from '@saath/domain/ladders';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { storedLadder, storedLadderSql, type StoredLadder, type StoredRecord } from './stored-ladder.ts';

/**
 * Reads ladders that this transaction has locked, in the order of their ids here. The statement that locks does not read what happened to
 * them: it would answer what was there before it waited for another transaction.
 */
async function readLocked(tx: CentreTransaction, locked: readonly { readonly id: string }[]): Promise<readonly StoredLadder[]> {
  if (locked.length === 0) return [];
  const ids = locked.map(({ id }) => id);
  const rows = await tx.rows<StoredRecord>(`${storedLadderSql} and l.id = any($2::uuid[]) order by array_position($2::uuid[], l.id)`, ids);
  return rows.map(storedLadder);
}

/** Locks one ladder within reach and loads it. */
export async function lockLadder(tx: CentreTransaction, id: string): Promise<StoredLadder> {
  const sql = `select l.id from ladders l join members m on m.centre_id = $1 and m.id = l.member_id
    where l.centre_id = $1 and l.id = $2 and ${reach.members('m')} for update of l`;
  const [ladder] = await readLocked(tx, await tx.rows<{ id: string }>(sql, id));
  if (ladder === undefined) throw notFound('ladders');
  return ladder;
}

/** Locks the open ladders of these members, and those that marks alone have closed since an instant. */
export const lockOfMembers = async (tx: CentreTransaction, memberIds: readonly string[], since: Date): Promise<readonly StoredLadder[]> =>
  readLocked(
    tx,
    await tx.rows<{ id: string }>(
      `select l.id from ladders l where l.centre_id = $1 and l.member_id = any($2::uuid[])
         and (l.state = 'open' or (l.closed_because in (${sqlList(reasonsByMarks)}) and l.closed_at > $3)) order by l.opened_at, l.id for update`,
      memberIds,
      since,
    ),
  );

/** Locks the open ladders of which these people of the staff have the step. */
export const lockOfOwners = async (tx: CentreTransaction, staffIds: readonly string[]): Promise<readonly StoredLadder[]> =>
  readLocked(
    tx,
    await tx.rows<{ id: string }>(
      `select l.id from ladders l where l.centre_id = $1 and l.state = 'open' and l.owner_id = any($2::uuid[]) order by l.id for update`,
      staffIds,
    ),
  );

/** Locks some ladders whose step passes on by now; those that another transaction works on are left to it, and those of a merged record rest. */
export const lockChanging = async (tx: CentreTransaction, limit: number): Promise<readonly StoredLadder[]> =>
  readLocked(
    tx,
    await tx.rows<{ id: string }>(
      `select l.id from ladders l join members m on m.centre_id = $1 and m.id = l.member_id
         where l.centre_id = $1 and l.changes_at <= $2 and m.merged_into_id is null order by l.changes_at limit $3 for update of l skip locked`,
      toDate(tx.now),
      limit,
    ),
  );
