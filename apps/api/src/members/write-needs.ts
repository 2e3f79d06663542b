import type { Instant } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { PartOf } from '../tenancy/table.ts';
import { MemberRow } from './member.row.ts';
import { quietColumns, type Quiet } from './write-quiet.ts';

/** From when a member needs attention, null for never, and the place in the list of those who do. */
export interface Need {
  readonly id: string;
  readonly from: Instant | null;
  readonly place: string | null;
}

/** SQL: a need that was there and still is keeps the moment at which it began; a member whom nobody has looked at yet has none. */
const from = `case when m.needs_word_from > '-infinity' and m.needs_word_from <= $3 and x.needs_word_from <= $3
  then m.needs_word_from else x.needs_word_from end`;

const needColumns = (need: Need): PartOf<MemberRow> => ({
  ...{ id: need.id, needsWordFrom: need.from === null ? null : toDate(need.from), needPlace: need.place },
});

/** Stores the need of each of these members and answers the ids of those whose need changed. Unchanged rows are not written. */
export async function writeNeeds(tx: CentreTransaction, needs: readonly Need[]): Promise<readonly string[]> {
  const changed = await tx.rows<{ id: string }>(
    `update members m set needs_word_from = ${from}, need_place = x.need_place
     from jsonb_populate_recordset(null::members, $2::jsonb) x
     where m.centre_id = $1 and m.id = x.id and (m.needs_word_from, m.need_place) is distinct from (${from}, x.need_place)
     returning m.id`,
    tx.table(MemberRow).json(needs.map(needColumns)),
    toDate(tx.now),
  );
  return changed.map(({ id }) => id);
}

/**
 * Stores both of each of these members with one statement, because every change of a row is written to all of its indexes; answers the ids
 * of those whose need changed.
 */
export async function writeNeedsAndQuiet(tx: CentreTransaction, members: readonly (Need & Quiet)[]): Promise<readonly string[]> {
  const written = await tx.rows<{ id: string; has_changed: boolean }>(
    `update members m set needs_word_from = ${from}, need_place = x.need_place, last_attended_on = x.last_attended_on, quiet_since = x.quiet_since
     from jsonb_populate_recordset(null::members, $2::jsonb) x
       join members o on o.centre_id = $1 and o.id = x.id
     where m.centre_id = $1 and m.id = x.id and (m.needs_word_from, m.need_place, m.last_attended_on, m.quiet_since)
       is distinct from (${from}, x.need_place, x.last_attended_on, x.quiet_since)
     returning m.id, (o.needs_word_from, o.need_place) is distinct from (m.needs_word_from, m.need_place) as has_changed`,
    tx.table(MemberRow).json(members.map((one) => ({ ...needColumns(one), ...quietColumns(one) }))),
    toDate(tx.now),
  );
  return written.flatMap(({ id, has_changed: hasChanged }) => (hasChanged ? [id] : []));
}
