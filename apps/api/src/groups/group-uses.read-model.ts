import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { stillMeets } from './group-schedule.sql.ts';
import type { GroupUsesQuery } from './group.body.ts';
import type { FullGroupView, GroupUsesView } from './group-uses.view.ts';

/** As many groups are named. */
const named = 5;

/**
 * How many groups within reach still meet, and which of those that follow a branch or the centre in their seats have more people than these.
 * A group follows where neither it nor, for the centre, its branch sets a number of its own.
 */
export async function groupUses(tx: CentreTransaction, { kind, branchId, seats }: GroupUsesQuery): Promise<GroupUsesView> {
  const rows = await tx.rows<FullGroupView & { branch: string; follows: boolean }>(
    `select g.id, g.name, g.branch_id as branch,
       g.capacity is null and (g.branch_id = $3::uuid or ($3::uuid is null and not exists (select 1 from branch_programmes o
         where o.centre_id = $1 and o.branch_id = g.branch_id and o.kind = g.kind and o.overrides ? 'cap'))) as follows,
       case when $5::int is null then 0 else
         (select count(*)::int from enrolments e where e.centre_id = $1 and e.group_id = g.id
           and e.starts_on <= d.today and (e.ends_on is null or e.ends_on > d.today))
         + (select count(*)::int from waiting_places w where w.centre_id = $1 and w.group_id = g.id and w.state = 'offered') end as people
     from groups g
     join branches b on b.centre_id = $1 and b.id = g.branch_id
     cross join lateral (select ($4::timestamptz at time zone b.time_zone)::date as today) d
     where g.centre_id = $1 and ${reach.groups('g')} and ($2::text is null or g.kind = $2) and ${stillMeets('g', 'd.today')}
     order by people desc, g.name collate natural_order, g.id`,
    kind ?? null,
    branchId ?? null,
    toDate(tx.now),
    seats ?? null,
  );
  const over = rows.filter(({ follows, people }) => seats !== undefined && follows && people > seats);
  return {
    groups: rows.length,
    branches: new Set(rows.map(({ branch }) => branch)).size,
    over: over.length,
    fullest: over.slice(0, named).map(({ id, name, people }) => ({ id, name, people })),
  };
}
