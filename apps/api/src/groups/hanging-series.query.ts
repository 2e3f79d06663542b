import { hangsOn, type GroupLeader } from '@saath/domain/groups';
import type { StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** A series that hangs on one person. */
export interface HangingSeries {
  readonly id: string;
  readonly name: string;
  readonly hangsOn: StaffId;
}

interface SeriesRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly branchId: string;
  readonly leaders: readonly GroupLeader[];
  readonly backUps: readonly GroupLeader[];
}

/** SQL: the people who work in the branch of the group `g` and have this role in it now. */
const peopleOf = (role: 'leads' | 'back-up'): string => `
  coalesce((select jsonb_agg(jsonb_build_object('staffId', t.id, 'role', t.role) order by f.starts_on, t.id)
    from group_facilitators f join staff t on t.centre_id = $1 and t.id = f.staff_id
    where f.centre_id = $1 and f.group_id = g.id and f.role = '${role}' and f.ends_on is null and ${worksIn('t', 'g.branch_id')}), '[]')`;

/** Those of these groups that still meet and hang on one person, by name. */
export async function hangingSeries(tx: CentreTransaction, groupIds: readonly string[]): Promise<HangingSeries[]> {
  const groups = await tx.rows<SeriesRecord>(
    `select g.id, g.name, g.kind, g.branch_id as "branchId", ${peopleOf('leads')} as leaders, ${peopleOf('back-up')} as "backUps"
     from groups g join branches b on b.centre_id = $1 and b.id = g.branch_id
     cross join lateral (select (array_agg(q.until order by q.applies_from desc))[1] as ends_on
       from group_schedules q where q.centre_id = $1 and q.group_id = g.id) l
     where g.centre_id = $1 and g.id = any($2::uuid[])
       and (l.ends_on is null or l.ends_on >= ($3::timestamptz at time zone b.time_zone)::date)
     order by g.name, g.id`,
    groupIds,
    toDate(tx.now),
  );
  const kindHere = await kindsInPlace(tx);
  return groups.flatMap((group) => {
    const kind = kindHere(group);
    const only = kind === undefined ? undefined : hangsOn(group.leaders, group.backUps, kind.facilitation);
    return only === undefined ? [] : [{ id: group.id, name: group.name, hangsOn: only }];
  });
}

/** The groups that these people lead now, or where they are back-ups. */
export async function groupsLedBy(tx: CentreTransaction, staffIds: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ group_id: string }>(
    'select distinct f.group_id from group_facilitators f where f.centre_id = $1 and f.staff_id = any($2::uuid[]) and f.ends_on is null',
    staffIds,
  );
  return rows.map(({ group_id: id }) => id);
}
