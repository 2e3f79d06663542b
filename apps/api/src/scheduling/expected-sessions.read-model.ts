import { idOf, type GroupId, type Instant } from '@saath/domain/kernel';
import { dateOf, planSessions } from '@saath/domain/sessions';
import type { FacilitatorView } from '../groups/facilitator.view.ts';
import { scheduleOf, type ScheduleRecord } from '../groups/group.repository.ts';
import { paced } from '../platform/paced.ts';
import { closedDays } from '../sessions/closed-days.query.ts';
import { sessionsOfGroups } from '../sessions/session-records.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { Window } from './overlapping-sessions.read-model.ts';
import { byStart, timesOf } from './considered-changes.ts';
import type { ExpectedSessionView } from './expected-session.view.ts';

/** The groups whose sessions are looked for; left out, all within reach. */
export interface GroupFilters {
  readonly branchId?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly facilitatorId?: readonly string[] | undefined;
}

interface GroupRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly branch_id: string;
  readonly branch_name: string;
  readonly room_name: string | null;
  readonly room_before_name: string | null;
  readonly room_from: string | null;
  readonly time_zone: string;
  readonly facilitators: FacilitatorView[];
  readonly schedules: ScheduleRecord[];
}

const groupsThatMeet = (tx: CentreTransaction, { branchId, kind, facilitatorId }: GroupFilters, from: Instant): Promise<GroupRecord[]> =>
  tx.rows<GroupRecord>(
    `select g.id, g.name, g.kind, g.branch_id, b.name as branch_name, r.name as room_name, k.name as room_before_name, g.room_from, b.time_zone,
       coalesce((select jsonb_agg(jsonb_build_object('staffId', t.id, 'name', t.name) order by l.starts_on, t.name)
         from group_facilitators l join staff t on t.centre_id = $1 and t.id = l.staff_id
         where l.centre_id = $1 and l.group_id = g.id and l.role = 'leads' and l.ends_on is null and ${worksIn('t', 'g.branch_id')}), '[]') as facilitators,
       p.schedules
     from groups g
     join branches b on b.centre_id = $1 and b.id = g.branch_id
     left join rooms r on r.centre_id = $1 and r.id = g.room_id
     left join rooms k on k.centre_id = $1 and k.id = g.room_before
     cross join lateral (
       select jsonb_agg(to_jsonb(s) order by s.applies_from) as schedules, (array_agg(s.until order by s.applies_from desc))[1] as ends_on
       from group_schedules s where s.centre_id = $1 and s.group_id = g.id) p
     where g.centre_id = $1 and ${reach.groups('g')} and (p.ends_on is null or p.ends_on >= $5::date)
       and ($2::uuid[] is null or g.branch_id = any($2)) and ($3::text[] is null or g.kind = any($3))
       and ($4::uuid[] is null or exists (select 1 from group_facilitators q
         where q.centre_id = $1 and q.group_id = g.id and q.staff_id = any($4) and q.role = 'leads' and q.ends_on is null))`,
    branchId ?? null,
    kind ?? null,
    facilitatorId ?? null,
    from.subtract({ hours: 24 }).toString().slice(0, 10),
  );

/**
 * The sessions that the schedules give in a window and that are not planned yet, earliest first: those that planning would add. Sessions that
 * staff moved or cancelled so far ahead are planned ones, and holidays are left out.
 */
export async function expectedSessions(tx: CentreTransaction, { from, to }: Window, filters: GroupFilters): Promise<ExpectedSessionView[]> {
  const groups = await groupsThatMeet(tx, filters, from);
  const ids = groups.map(({ id }) => idOf<GroupId>(id));
  const closed = await closedDays(tx, ids);
  const existing = Map.groupBy(await sessionsOfGroups(tx, ids, from), ({ groupId }) => groupId);
  const found: ExpectedSessionView[] = [];
  for await (const group of paced(groups)) {
    const groupId = idOf<GroupId>(group.id);
    const schedules = group.schedules.map((schedule) => scheduleOf(schedule, group.time_zone));
    const planned = planSessions({
      ...{ groupId, schedules, from, to },
      ...{ holidays: closed.get(groupId) ?? [], existing: existing.get(groupId) ?? [] },
    });
    found.push(...planned.map((session) => ({ ...placeOf(group, dateOf(session)), ...timesOf(session) })));
  }
  return found.toSorted((a, b) => byStart(a, b) || a.groupId.localeCompare(b.groupId));
}

const placeOf = (group: GroupRecord, date: string): Omit<ExpectedSessionView, 'startsAt' | 'endsAt'> => ({
  ...{ groupId: group.id, groupName: group.name, kind: group.kind },
  ...{ branchId: group.branch_id, branchName: group.branch_name },
  roomName: group.room_from !== null && date < group.room_from ? group.room_before_name : group.room_name,
  ...{ timeZone: group.time_zone, facilitators: group.facilitators },
});
