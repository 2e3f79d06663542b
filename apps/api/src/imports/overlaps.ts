import { occurrences, occurrencesAtMost } from '@saath/domain/groups';
import { idOf, type RoomId, type StaffId } from '@saath/domain/kernel';
import { endsAfter } from '../groups/ends-after.ts';
import { toDate } from '../platform/clock.ts';
import { nameKey } from '../platform/name-key.ts';
import { paced } from '../platform/paced.ts';
import { bookings } from '../scheduling/bookings.read-model.ts';
import { horizon } from '../sessions/session-planner.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { CentreFacts } from './centre-facts.query.ts';
import { placesGiven, type MemberEntry } from './member-entry.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { TimetableEntry } from './timetable-entry.ts';

/** A session that takes up a room, a person of the staff or a person; its group is known by an id, or by the row that makes it. */
interface Taken {
  readonly groupId: string;
  readonly group: string;
  readonly row: number | null;
  readonly from: number;
  readonly to: number;
}

/** The resource that two groups of a sheet may need at once, and the sessions that need it. */
interface Need {
  readonly column: 'Room' | 'Led by';
  readonly room: string | null;
  readonly taken: Taken[];
}

/**
 * A warning of each group of a timetable whose room or whose leader another group needs at the same time, of the sheet or of the centre:
 * one of a row and a column, with the first such group. It refuses nothing, as anywhere else. The weeks are those that are planned ahead.
 */
export async function warningsOfTimetable(
  tx: CentreTransaction,
  entries: readonly TimetableEntry[],
  { branchNamed }: CentreFacts,
): Promise<readonly SheetProblem[]> {
  const ids = await idsByName(tx);
  const needs = new Map<string, Need>();
  const [from, to] = [tx.now, horizon(tx.now)];
  for await (const entry of paced(entries)) {
    const own = { groupId: entry.known?.id ?? `row ${String(entry.row)}`, group: entry.groupName, row: entry.row };
    const taken = occurrences(entry, from, to, occurrencesAtMost).map((each) => ({ ...own, ...spanOf(each) }));
    const add = (id: string, column: Need['column'], room: string | null): void => {
      const need = needs.get(id) ?? { column, room, taken: [] };
      need.taken.push(...taken);
      needs.set(id, need);
    };
    const room = entry.roomName ?? entry.known?.roomName ?? null;
    if (room !== null) add(ids.room(branchNamed(entry.branchName)?.id ?? entry.branchName, room), 'Room', room);
    for (const leader of new Set((entry.leaders ?? entry.known?.leaders ?? []).map(ids.leader))) add(leader, 'Led by', null);
  }
  const ofSheet = new Set(entries.flatMap(({ known }) => known?.id ?? []));
  const known = [...needs.keys()];
  const asked = {
    rooms: known.map((id) => idOf<RoomId>(id)).filter(isId),
    facilitators: known.map((id) => idOf<StaffId>(id)).filter(isId),
  };
  for (const { groupId, groupName: group, roomId, facilitators, ...times } of await bookings(tx, { from, to }, 0, {
    ...asked,
    people: [],
  })) {
    if (ofSheet.has(groupId)) continue;
    for (const id of [roomId, ...facilitators]) if (id !== null) needs.get(id)?.taken.push({ groupId, group, row: null, ...spanOf(times) });
  }
  const problems: SheetProblem[] = [];
  for await (const { column, room, taken } of paced(needs.values()))
    for (const [row, group] of firstOverlaps(taken))
      problems.push(
        room === null
          ? { row, column, code: 'leader-elsewhere', severity: 'warning', params: { group } }
          : { row, column, code: 'room-shared', severity: 'warning', params: { group, room } },
      );
  return problems.toSorted((a, b) => a.row - b.row || b.column.localeCompare(a.column));
}

/** By row, the first other group whose session runs at the same time; of two rows, the later one is told. */
function firstOverlaps(taken: readonly Taken[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let running: Taken | undefined;
  for (const next of taken.toSorted((a, b) => a.from - b.from)) {
    if (running !== undefined && next.from < running.to && next.groupId !== running.groupId) {
      const [told, other] = (next.row ?? 0) > (running.row ?? 0) ? [next, running] : [running, next];
      if (told.row !== null && !found.has(told.row)) found.set(told.row, other.group);
    }
    if (running === undefined || next.to > running.to) running = next;
  }
  return found;
}

const spanOf = ({
  startsAt,
  endsAt,
}: {
  readonly startsAt: { epochMilliseconds: number };
  readonly endsAt: { epochMilliseconds: number };
}) => ({
  from: startsAt.epochMilliseconds,
  to: endsAt.epochMilliseconds,
});

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);

/** The ids of rooms and of staff by their names; a name that is new stands for itself. */
async function idsByName(tx: CentreTransaction) {
  const rooms = await tx.rows<{ id: string; branchId: string; name: string }>(
    'select id, branch_id as "branchId", name from rooms where centre_id = $1',
  );
  const staff = await tx.rows<{ id: string; name: string }>(
    `select id, name from staff where centre_id = $1 and state <> 'deactivated' order by created_at desc, id desc`,
  );
  const roomKey = (branch: string, name: string): string => `${nameKey(branch)}\n${nameKey(name)}`;
  const roomIds = new Map(rooms.map(({ id, branchId, name }) => [roomKey(branchId, name), id]));
  const staffIds = new Map(staff.map(({ id, name }) => [nameKey(name), id]));
  return {
    room: (branch: string, name: string): string => roomIds.get(roomKey(branch, name)) ?? roomKey(branch, name),
    leader: (name: string): string => staffIds.get(nameKey(name)) ?? nameKey(name),
  };
}

/** A warning of each person to whom a sheet gives a place in a group that meets while another of their groups does. */
export async function warningsOfPlaces(tx: CentreTransaction, entries: readonly MemberEntry[]): Promise<readonly SheetProblem[]> {
  const several = entries.flatMap((entry) => {
    const given = placesGiven(entry).map(({ id }) => id);
    const held = (entry.known?.enrolments ?? []).flatMap(({ groupId, ended }) => (ended ? [] : [groupId]));
    return given.length > 0 && given.length + held.length > 1 ? [{ row: entry.row, given, all: [...held, ...given] }] : [];
  });
  const sessions = await sessionsOf(tx, [...new Set<string>(several.flatMap(({ all }) => all))]);
  const clashes = new Map<string, Taken | null>();
  const problems: SheetProblem[] = [];
  for await (const { row, given, all } of paced(several))
    for (const id of given) {
      const other = all.slice(0, all.lastIndexOf(id)).find((each) => clashOf(clashes, sessions, each, id) !== null);
      const [[group], clash] = [sessions.get(id) ?? [], other === undefined ? null : clashOf(clashes, sessions, other, id)];
      if (group === undefined || clash === null) continue;
      const params = { group: group.group, other: clash.group };
      problems.push({ row, column: 'Groups', code: 'groups-at-once', severity: 'warning', params });
    }
  return problems;
}

/** The first session of one group that runs while the other group has one; null where there is none. Each pair is looked at once. */
function clashOf(
  known: Map<string, Taken | null>,
  sessions: ReadonlyMap<string, readonly Taken[]>,
  one: string,
  other: string,
): Taken | null {
  const key = `${one} ${other}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const beside = sessions.get(other) ?? [];
  const found = (sessions.get(one) ?? []).find(({ from, to }) => beside.some((each) => each.from < to && from < each.to)) ?? null;
  known.set(key, found);
  return found;
}

/** The planned sessions of groups, by group. */
async function sessionsOf(tx: CentreTransaction, groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly Taken[]>> {
  const rows = await tx.rows<{ groupId: string; group: string; startsAt: Date; endsAt: Date }>(
    `select s.group_id as "groupId", g.name as "group", s.starts_at as "startsAt", s.ends_at as "endsAt"
     from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
     where s.centre_id = $1 and s.group_id = any($2::uuid[]) and s.state = 'planned' and ${endsAfter('s', '$3')} order by s.starts_at`,
    groupIds,
    toDate(tx.now),
  );
  const taken = rows.map(({ startsAt, endsAt, ...of }) => ({ ...of, row: null, from: startsAt.getTime(), to: endsAt.getTime() }));
  return Map.groupBy(taken, ({ groupId }) => groupId);
}
