import { leadersOf } from './leaders.ts';
import { branchOfSession } from './session-place.sql.ts';
import { overlapsWindow, sessionsOfFewGroups } from './sessions-within.sql.ts';
import { sessionItemsSql, type SessionItemRecord } from './session-item.read-model.ts';
import type { SessionDayView } from './session-day.view.ts';
import { reachOfActor } from '../tenancy/actor.ts';
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

/** The sessions `s` of groups `g` that the reader may see, narrowed by the filters of a window: these are parameters 4 to 7. */
const narrowed = `${reach.calendarOf('s', 'g')}
  and ($4::uuid[] is null or ${branchOfSession('s', 'g')} = any($4)) and ($5::text[] is null or g.kind = any($5))
  and ($6::uuid[] is null or exists (select 1 from ${leadersOf('s', '(s.starts_at at time zone s.time_zone)::date')} q where q.staff_id = any($6)))
  and (not $7::boolean or s.state = 'cancelled' or s.moved_from is not null or s.placed_branch_id is not null or s.extra)`;

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
    `select s.id from ${sessionsIn(tx, window)} s join groups g on g.centre_id = $1 and g.id = s.group_id
     where ${overlapsWindow} and ${narrowed}
       and ($8::timestamptz is null or (s.starts_at, s.id) > ($8, $9::uuid))
     order by s.starts_at, s.id limit $10`,
    ...filtersOf(window),
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
  return rows.map(({ id }) => id);
}

/** SQL: the relation in which the sessions of a window are looked for; a reader or filters may leave few of them. */
function sessionsIn({ actor }: CentreTransaction, { branchId, kind, facilitatorId }: SessionWindow): string {
  const { branches, facilitatorId: own } = reachOfActor(actor);
  const isNarrow = branches !== 'all' || [own, branchId, kind, facilitatorId].some((one) => one !== undefined && one !== null);
  return isNarrow ? sessionsOfFewGroups : 'sessions';
}

/** The parameters 2 to 7 of a window. */
const filtersOf = ({ from, to, branchId, kind, facilitatorId, changed }: SessionWindow): readonly unknown[] => [
  ...[from, to, branchId ?? null, kind ?? null, facilitatorId ?? null, changed ?? false],
];

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

/** A day is counted up to so many sessions. */
const mostOfDay = 1000;

/** How many sessions begin within the window on each day that has some, by the clock of the session. Starts are counted before their days are told. */
export async function countDays(tx: CentreTransaction, window: SessionWindow): Promise<SessionDayView[]> {
  const rows = await tx.rows<{ on: string; count: number }>(
    `select (f.starts_at at time zone f.time_zone)::date::text as on, sum(f.count)::int as count
     from (
       select s.starts_at, s.time_zone, count(*) as count from ${sessionsIn(tx, window)} s join groups g on g.centre_id = $1 and g.id = s.group_id
       where s.centre_id = $1 and ${narrowed} and s.starts_at >= $2 and s.starts_at < $3
       group by s.starts_at, s.time_zone) f
     group by 1 order by 1`,
    ...filtersOf(window),
  );
  return rows.map(({ on, count }) => ({ on, sessions: Math.min(count, mostOfDay), isMore: count > mostOfDay }));
}
