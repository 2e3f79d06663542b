import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { MergedRowRow } from './member-merge.row.ts';

/** The two records of a merge. */
export interface MergedPair {
  readonly kept: string;
  readonly other: string;
}

/**
 * The rows of one table that follow a merge. A row that would collide with one of the record that is kept is not found, so that it stays with
 * the other record.
 */
export interface MergedPart {
  /** The table. */
  readonly part: string;
  /** The ids of the rows of the other record that move. */
  readonly find: (tx: CentreTransaction, pair: MergedPair) => Promise<readonly { readonly id: string }[]>;
  /** Gives the rows to another member. */
  readonly give: (tx: CentreTransaction, ids: readonly string[], to: { readonly id: string; readonly from: string }) => Promise<unknown>;
}

const pairOf = ({ subject, facts }: EventOf<'member-merged' | 'member-unmerged'>): MergedPair => ({
  kept: subject.id,
  other: facts.otherId,
});

/** Moves the rows of a merge, table by table, and notes which; the ids that moved, of all tables. */
export async function moveRows(
  tx: CentreTransaction,
  events: readonly EventOf<'member-merged'>[],
  parts: readonly MergedPart[],
): Promise<readonly string[]> {
  const moved: string[] = [];
  for (const event of events)
    for (const { part, find, give } of parts) {
      const { kept, other } = pairOf(event);
      const ids = (await find(tx, { kept, other })).map(({ id }) => id);
      if (ids.length === 0) continue;
      await give(tx, ids, { id: kept, from: other });
      await tx.table(MergedRowRow).insert(ids.map((rowId) => ({ mergeId: event.facts.mergeId, part, rowId })));
      moved.push(...ids);
    }
  return moved;
}

/** Gives exactly the rows back that a merge moved; their ids, of all tables. */
export async function giveRowsBack(
  tx: CentreTransaction,
  events: readonly EventOf<'member-unmerged'>[],
  parts: readonly MergedPart[],
): Promise<readonly string[]> {
  const given: string[] = [];
  for (const event of events)
    for (const { part, give } of parts) {
      const { kept, other } = pairOf(event);
      const rows = await tx.rows<{ row_id: string }>(
        'select row_id from merged_rows where centre_id = $1 and merge_id = $2 and part = $3',
        event.facts.mergeId,
        part,
      );
      const ids = rows.map(({ row_id: id }) => id);
      if (ids.length > 0) await give(tx, ids, { id: other, from: kept });
      given.push(...ids);
    }
  return given;
}
