import { coversDay } from '../groups/expected.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

export interface PlaceInNeed {
  readonly id: string;
  readonly place: string;
}
export interface PlacesFilter {
  readonly branchId?: string | undefined;
  /** Only members on the sheet of this session: those with a seat on its day, and those with a mark. */
  readonly sessionId?: string | undefined;
}

/** The local day of a session `s`. */
const localDay = '(s.starts_at at time zone s.time_zone)::date';

/**
 * One page of the members within reach whose stored need has begun, by their stored place; one row more than the limit when there are more.
 * `coalesce` excludes the index of needs by their time, with which everybody in need would be read and sorted for each page, and it lets the
 * planner expect enough of them to read by place: that every person with a place has a need, it does not know.
 */
export const placesInNeed = (
  tx: CentreTransaction,
  { branchId, sessionId }: PlacesFilter,
  limit: number,
  after?: readonly [place: string, id: string],
): Promise<PlaceInNeed[]> =>
  tx.rows<PlaceInNeed>(
    `select m.id, m.need_place as place from members m
     where m.centre_id = $1 and ${reach.members('m')} and coalesce(m.needs_word_from, 'infinity') <= $2 and m.need_place is not null
       and ($3::uuid is null or m.branch_id = $3)
       and ($4::uuid is null or m.id = any(array(select p.id from sessions s cross join lateral (
           select e.member_id as id from enrolments e where e.centre_id = $1 and e.group_id = s.group_id and ${coversDay(localDay)}
           union all
           select a.person_id from attendance a where a.centre_id = $1 and a.session_id = s.id) p
         where s.centre_id = $1 and s.id = $4 and ${reach.sessions('s')})))
       and ($5::text is null or (m.need_place, m.id) > ($5 collate "C", $6::uuid))
     order by m.need_place, m.id limit $7`,
    toDate(tx.now),
    branchId ?? null,
    sessionId ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );

/** How many members within reach need a word now. */
export async function countInNeed(tx: CentreTransaction): Promise<number> {
  const row = await tx.row<{ count: number }>(
    `select count(*)::int as count from members m where m.centre_id = $1 and ${reach.members('m')} and m.needs_word_from <= $2`,
    toDate(tx.now),
  );
  return row?.count ?? 0;
}
