import type { StaffId } from '@saath/domain/kernel';
import type { Colleague } from '@saath/domain/notifications';
import type { StaffRole } from '@saath/domain/staff';
import { toDate } from '../platform/clock.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface ColleagueRecord {
  readonly record_id: string;
  readonly staff_id: StaffId;
  readonly role: StaffRole;
  readonly facilitates: boolean;
}

export type ColleaguesOf = ReadonlyMap<string, readonly Colleague[]>;

const byRecord = (rows: readonly ColleagueRecord[]): ColleaguesOf =>
  new Map(
    [...Map.groupBy(rows, ({ record_id: id }) => id)].map(([id, people]) => [
      id,
      people.map(({ staff_id: staffId, role, facilitates }) => ({ staffId, role, facilitates })),
    ]),
  );

/** The people who work in the branch of each of these groups, by the id of the group. */
export const colleaguesOfGroups = async (tx: CentreTransaction, groupIds: readonly string[]): Promise<ColleaguesOf> =>
  byRecord(
    await tx.rows<ColleagueRecord>(
      `select g.id as record_id, t.id as staff_id, t.role, exists (select 1 from group_facilitators f
           where f.centre_id = $1 and f.group_id = g.id and f.staff_id = t.id and f.ends_on is null) as facilitates
       from groups g join staff t on t.centre_id = $1 and ${worksIn('t', 'g.branch_id')}
       where g.centre_id = $1 and g.id = any($2::uuid[]) order by t.name, t.id`,
      groupIds,
    ),
  );

/** The people who work in the branch of each of these members, by the id of the member; those who facilitate a group of the member do so. */
export const colleaguesOfMembers = async (tx: CentreTransaction, memberIds: readonly string[]): Promise<ColleaguesOf> =>
  byRecord(
    await tx.rows<ColleagueRecord>(
      `select m.id as record_id, t.id as staff_id, t.role, exists (select 1 from enrolments e
           join group_facilitators f on f.centre_id = $1 and f.group_id = e.group_id and f.ends_on is null
           where e.centre_id = $1 and e.member_id = m.id and f.staff_id = t.id
             and (e.ends_on is null or e.ends_on > ($3::timestamptz at time zone b.time_zone)::date)) as facilitates
       from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
       join staff t on t.centre_id = $1 and ${worksIn('t', 'm.branch_id')}
       where m.centre_id = $1 and m.id = any($2::uuid[]) order by t.name, t.id`,
      memberIds,
      toDate(tx.now),
    ),
  );
