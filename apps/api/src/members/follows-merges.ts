import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { MergedRowRow } from './member-merge.row.ts';
import type { MergePart } from './merges.view.ts';

/** The two records of a merge. */
export interface MergedPair {
  readonly kept: string;
  readonly other: string;
}

/** A row of the other record. It stays there where the record that is kept has the same. */
export interface MergedRow {
  readonly id: string;
  readonly stays?: boolean;
}

/** A table whose rows follow a merge. */
export interface MergedTable {
  readonly table: string;
  /** The name under which the moved rows are remembered, where the rows of the table move by another column too. */
  readonly as?: string;
  /** The part as which the plan of a merge counts the rows; null for rows that go along with those of another table. */
  readonly part: MergePart | null;
  /** The rows of the other record. */
  readonly find: (tx: CentreTransaction, pair: MergedPair) => Promise<readonly MergedRow[]>;
  /** The rows that the plan counts, where they are not all that move: only those that the acting person may read. */
  readonly count?: (tx: CentreTransaction, pair: MergedPair) => Promise<readonly MergedRow[]>;
  /** Gives the rows to another member. */
  readonly give: (tx: CentreTransaction, ids: readonly string[], to: { readonly id: string; readonly from: string }) => Promise<unknown>;
}

export type MergeEvent = EventOf<'member-merged' | 'member-unmerged'>;

const pairOf = ({ subject, facts }: MergeEvent): MergedPair => ({ kept: subject.id, other: facts.otherId });

/** The follower with which a slice moves its rows with a merge of two records, table by table, and gives exactly these back with its undo. */
export abstract class FollowsMerges {
  /** The tables of the slice, in the order in which they move. */
  abstract readonly tables: readonly MergedTable[];

  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    for (const event of events)
      for (const { table, as = table, find, give } of this.tables) {
        const pair = pairOf(event);
        const ids = (await find(tx, pair)).filter(({ stays }) => stays !== true).map(({ id }) => id);
        if (ids.length === 0) continue;
        await give(tx, ids, { id: pair.kept, from: pair.other });
        await tx.table(MergedRowRow).insert(ids.map((rowId) => ({ mergeId: event.facts.mergeId, part: as, rowId })));
      }
    await this.afterwards(tx, events);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    for (const event of events)
      for (const { table, as = table, give } of this.tables) {
        const { kept, other } = pairOf(event);
        const ids = (await tx.rows<{ row_id: string }>(movedSql, event.facts.mergeId, as)).map(({ row_id: id }) => id);
        if (ids.length > 0) await give(tx, ids, { id: other, from: kept });
      }
    await this.afterwards(tx, events);
  }

  /** The consequences of rows that moved or went back. */
  protected async afterwards(_tx: CentreTransaction, _events: readonly MergeEvent[]): Promise<void> {
    // Most slices compute what they show from their rows.
  }
}

const movedSql = 'select row_id from merged_rows where centre_id = $1 and merge_id = $2 and part = $3';
