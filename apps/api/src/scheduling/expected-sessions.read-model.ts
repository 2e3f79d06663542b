import { idOf, isBefore, type GroupId } from '@saath/domain/kernel';
import { dateOf, planSessions, type SessionPlan } from '@saath/domain/sessions';
import { scheduleOf } from '../groups/group.repository.ts';
import { paced } from '../platform/paced.ts';
import { closedDays } from '../sessions/closed-days.query.ts';
import { datesOfGroups } from '../sessions/session-records.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { timesOf } from './considered-changes.ts';
import type { ExpectedSessionView } from './expected-session.view.ts';
import { groupsInSpan, type GroupFilters, type MeetingGroup } from './groups-in-span.query.ts';
import type { Window } from './overlapping-sessions.read-model.ts';

/** As many starts are looked at in one turn, where holidays and longer rhythms leave few of them. */
const mostStarts = 1_000;

/** A session that schedules give, by its start and its group, as a page names the last one that it shows. */
type ExpectedTimes = Pick<ExpectedSessionView, 'groupId' | 'startsAt' | 'endsAt'> & { readonly on: string };

/**
 * The sessions that the schedules give in a window and that are not planned yet, earliest first: those that planning would add. Sessions that
 * staff moved or cancelled so far ahead are planned ones, and holidays are left out. Only groups that meet early enough are expanded for the
 * first so many, and only those that are shown are read with their places and staff.
 */
export async function expectedSessions(
  tx: CentreTransaction,
  { from, to }: Window,
  filters: GroupFilters,
  most: number,
  isAsked: (session: ExpectedTimes) => boolean,
): Promise<ExpectedSessionView[]> {
  const found: ExpectedTimes[] = [];
  let begin = from;
  for (let starts = most; isBefore(begin, to) && found.length < most; starts = Math.min(2 * starts, mostStarts)) {
    const { until, groups } = await groupsInSpan(tx, { from: begin, to }, filters, starts);
    const planned = await notPlannedYet(tx, groups, { from: begin, to: until });
    found.push(...planned.filter(isAsked).toSorted(inOrder));
    begin = until;
  }
  return withPlaces(tx, found.slice(0, most));
}

const inOrder = (a: ExpectedTimes, b: ExpectedTimes): number => a.startsAt.localeCompare(b.startsAt) || a.groupId.localeCompare(b.groupId);

async function notPlannedYet(tx: CentreTransaction, groups: readonly MeetingGroup[], window: Window): Promise<ExpectedTimes[]> {
  const ids = groups.map(({ id }) => idOf<GroupId>(id));
  if (ids.length === 0) return [];
  const closed = await closedDays(tx, ids, window);
  const existing = await datesOfGroups(tx, ids, window);
  const found: SessionPlan[] = [];
  for await (const group of paced(groups)) {
    const groupId = idOf<GroupId>(group.id);
    const schedules = group.schedules.map((schedule) => scheduleOf(schedule, group.time_zone));
    found.push(
      ...planSessions({
        ...{ groupId, schedules, ...window },
        ...{ holidays: closed.get(groupId) ?? [], existing: existing.get(groupId) ?? [] },
      }),
    );
  }
  return found.map((session) => ({ groupId: session.groupId, on: dateOf(session), ...timesOf(session) }));
}

interface PlaceRecord extends Omit<ExpectedSessionView, 'startsAt' | 'endsAt'> {
  readonly roomBefore: string | null;
  readonly roomFrom: string | null;
}

const placesSql = `
  select g.id as "groupId", g.name as "groupName", g.kind, g.branch_id as "branchId", b.name as "branchName", b.time_zone as "timeZone",
    r.name as "roomName", k.name as "roomBefore", g.room_from as "roomFrom",
    coalesce((select jsonb_agg(jsonb_build_object('staffId', t.id, 'name', t.name) order by l.starts_on, t.name)
      from group_facilitators l join staff t on t.centre_id = $1 and t.id = l.staff_id
      where l.centre_id = $1 and l.group_id = g.id and l.role = 'leads' and l.ends_on is null and ${worksIn('t', 'g.branch_id')}), '[]') as facilitators
  from groups g
  join branches b on b.centre_id = $1 and b.id = g.branch_id
  left join rooms r on r.centre_id = $1 and r.id = g.room_id
  left join rooms k on k.centre_id = $1 and k.id = g.room_before
  where g.centre_id = $1 and g.id = any($2::uuid[])`;

async function withPlaces(tx: CentreTransaction, sessions: readonly ExpectedTimes[]): Promise<ExpectedSessionView[]> {
  if (sessions.length === 0) return [];
  const rows = await tx.rows<PlaceRecord>(placesSql, [...new Set(sessions.map(({ groupId }) => groupId))]);
  const places = new Map(rows.map((row) => [row.groupId, row]));
  return sessions.flatMap(({ groupId, on, ...times }) => {
    const place = places.get(groupId);
    if (place === undefined) return [];
    const { roomBefore, roomFrom, ...shown } = place;
    return [{ ...shown, ...times, roomName: roomFrom !== null && on < roomFrom ? roomBefore : shown.roomName }];
  });
}
