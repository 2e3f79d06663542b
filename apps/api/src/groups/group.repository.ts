import { Injectable } from '@nestjs/common';
import { idOf, localTimeFrom, type BranchId, type GroupId, type Language, type RoomId } from '@saath/domain/kernel';
import { checkGroupName, type Group, type ScheduleVersion } from '@saath/domain/groups';
import type { EnrolmentMode } from '@saath/domain/programmes';
import { storedDay } from '../database/stored-day.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { openSettings } from './group-settings.ts';
import { groupsRefusals } from './groups.refusals.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

/** A group with the version of its row and the time zone of its branch. */
export interface StoredGroup extends Group {
  readonly version: number;
  readonly timeZone: string;
}

export interface ScheduleRecord {
  readonly applies_from: string;
  readonly starts_on: string;
  readonly starts_at: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until: string | null;
}
interface GroupRecord {
  readonly id: string;
  readonly branch_id: string;
  readonly room_id: string | null;
  readonly room_before: string | null;
  readonly room_from: string | null;
  readonly kind: string;
  readonly name: string;
  readonly language: Language;
  readonly enrolment_mode: EnrolmentMode | null;
  readonly capacity: number | null;
  readonly late_after: number | null;
  readonly first_reminder: string | null;
  readonly settings: Record<string, unknown>;
  readonly settings_cipher: Buffer | null;
  readonly version: number;
  readonly time_zone: string;
  readonly facilitators: string[];
  readonly back_ups: string[];
  readonly schedules: ScheduleRecord[];
}

export function scheduleOf(row: ScheduleRecord, timeZone: string): ScheduleVersion {
  const startsAt = localTimeFrom(row.starts_at);
  if (startsAt === undefined) throw new Error('The database contains an invalid time of day.');
  return {
    appliesFrom: storedDay(row.applies_from),
    startsOn: storedDay(row.starts_on),
    startsAt,
    minutes: row.minutes,
    recurrence: row.recurrence,
    until: row.until === null ? null : storedDay(row.until),
    timeZone,
  };
}

const roomIdOf = (id: string | null): RoomId | null => (id === null ? null : idOf<RoomId>(id));

const groupOf = (tx: CentreTransaction, row: GroupRecord): StoredGroup => ({
  id: idOf<GroupId>(row.id),
  branchId: idOf<BranchId>(row.branch_id),
  kind: row.kind,
  name: row.name,
  roomId: roomIdOf(row.room_id),
  roomBefore: roomIdOf(row.room_before),
  roomFrom: row.room_from === null ? null : storedDay(row.room_from),
  language: row.language,
  enrolmentMode: row.enrolment_mode,
  capacity: row.capacity,
  lateAfter: row.late_after,
  firstReminder: row.first_reminder,
  facilitators: row.facilitators.map((id) => idOf(id)),
  backUps: row.back_ups.map((id) => idOf(id)),
  schedules: row.schedules.map((schedule) => scheduleOf(schedule, row.time_zone)),
  settings: openSettings(tx, row.id, row.settings, row.settings_cipher),
  version: row.version,
  timeZone: row.time_zone,
});

const reachableSql = `select g.id from groups g where g.centre_id = $1 and g.id = $2 and ${reach.groups('g')}`;

/** Loads and locks groups for decisions of the domain, and stores their schedules and facilitators. */
@Injectable()
export class GroupRepository {
  /** Loads the groups with these ids, or every group of the centre for null. */
  async load(tx: CentreTransaction, ids: readonly string[] | null): Promise<StoredGroup[]> {
    const rows = await tx.rows<GroupRecord>(
      `select g.id, g.branch_id, g.room_id, g.room_before, g.room_from, g.kind, g.name, g.language, g.enrolment_mode, g.capacity, g.late_after, g.first_reminder, g.settings, g.settings_cipher, g.version, b.time_zone,
         coalesce((select jsonb_agg(f.staff_id order by f.starts_on, f.id) from group_facilitators f
           where f.centre_id = $1 and f.group_id = g.id and f.role = 'leads' and f.ends_on is null), '[]') as facilitators,
         coalesce((select jsonb_agg(f.staff_id order by f.starts_on, f.id) from group_facilitators f
           where f.centre_id = $1 and f.group_id = g.id and f.role = 'back-up' and f.ends_on is null), '[]') as back_ups,
         coalesce((select jsonb_agg(to_jsonb(s) order by s.applies_from) from group_schedules s
           where s.centre_id = $1 and s.group_id = g.id), '[]') as schedules
       from groups g join branches b on b.centre_id = $1 and b.id = g.branch_id
       where g.centre_id = $1 and ($2::uuid[] is null or g.id = any($2))`,
      ids,
    );
    return rows.map((row) => groupOf(tx, row));
  }

  /** Locks and loads every group of the centre, so that no schedule changes while its sessions are planned. */
  async lockAll(tx: CentreTransaction): Promise<StoredGroup[]> {
    await tx.rows('select id from groups where centre_id = $1 order by id for no key update');
    return this.load(tx, null);
  }

  /** Locks and loads the groups of these branches, so that no schedule changes while their sessions are planned. */
  async lockOfBranches(tx: CentreTransaction, branchIds: readonly string[]): Promise<StoredGroup[]> {
    const rows = await tx.rows<{ id: string }>(
      'select id from groups where centre_id = $1 and branch_id = any($2::uuid[]) order by id for no key update',
      branchIds,
    );
    return rows.length === 0
      ? []
      : this.load(
          tx,
          rows.map(({ id }) => id),
        );
  }

  /** Loads the groups of these branches without a lock. */
  async ofBranches(tx: CentreTransaction, branchIds: readonly string[]): Promise<StoredGroup[]> {
    const rows = await tx.rows<{ id: string }>(
      `select g.id from groups g where g.centre_id = $1 and g.branch_id = any($2::uuid[]) and ${reach.groups('g')}`,
      branchIds,
    );
    return rows.length === 0
      ? []
      : this.load(
          tx,
          rows.map(({ id }) => id),
        );
  }

  /** Refuses a group out of reach with 404. */
  async checkReachable(tx: CentreTransaction, id: string): Promise<void> {
    if ((await tx.row(reachableSql, id)) === undefined) throw notFound('groups');
  }

  /** Loads a group without a lock; 404 out of reach. */
  async read(tx: CentreTransaction, id: string): Promise<StoredGroup> {
    await this.checkReachable(tx, id);
    const [group] = await this.load(tx, [id]);
    if (group === undefined) throw notFound('groups');
    return group;
  }

  /** Locks a group's row for update and loads the group; plain readers are not blocked. 404 out of reach. */
  async lockReachable(tx: CentreTransaction, id: string): Promise<StoredGroup> {
    const row = await tx.row(`${reachableSql} for update of g`, id);
    const [group] = row === undefined ? [] : await this.load(tx, [id]);
    if (group === undefined) throw notFound('groups');
    return group;
  }

  /** Loads several groups within reach, by id, without a lock; 404 where one is out of reach. */
  readAll(tx: CentreTransaction, ids: readonly string[]): Promise<StoredGroup[]> {
    return this.several(tx, ids, '');
  }

  /** Locks and loads several groups, in one order, so that two acts on the same groups wait for each other; 404 where one is out of reach. */
  lockSeveral(tx: CentreTransaction, ids: readonly string[]): Promise<StoredGroup[]> {
    return this.several(tx, ids, 'for update of g');
  }

  private async several(tx: CentreTransaction, ids: readonly string[], lock: '' | 'for update of g'): Promise<StoredGroup[]> {
    const wanted = new Set(ids);
    const found = await tx.rows<{ id: string }>(
      `select g.id from groups g where g.centre_id = $1 and g.id = any($2::uuid[]) and ${reach.groups('g')} order by g.id ${lock}`,
      [...wanted],
    );
    if (found.length < wanted.size) throw notFound('groups');
    return (await this.load(tx, [...wanted])).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Locks a branch within reach against changes and returns its time zone, by which a new group is planned; 404 for any other branch. */
  async lockBranchZone(tx: CentreTransaction, branchId: string): Promise<string> {
    const row = await tx.row<{ time_zone: string }>(
      `select b.time_zone from branches b where b.centre_id = $1 and b.id = $2 and ${reach.branches('b.id')} for share`,
      branchId,
    );
    if (row === undefined) throw notFound('branches');
    return row.time_zone;
  }

  /** Checks a group's name and returns it in the form that is stored; refuses a name that another group of the branch has. */
  async checkName(tx: CentreTransaction, branchId: string, wanted: string, groupId: string): Promise<string> {
    const name = valueOf(checkGroupName(wanted));
    const other = await tx.row(
      'select id from groups where centre_id = $1 and branch_id = $2 and name_key = lower($3) and id <> $4',
      branchId,
      name,
      groupId,
    );
    if (other !== undefined) throw groupsRefusals.nameTaken();
    return name;
  }

  /** Refuses a room of another branch. */
  async checkRoom(tx: CentreTransaction, branchId: string, roomId: string | null): Promise<void> {
    if (roomId === null) return;
    const room = await tx.row('select id from rooms where centre_id = $1 and branch_id = $2 and id = $3', branchId, roomId);
    if (room === undefined) throw groupsRefusals.roomUnknown();
  }
}
