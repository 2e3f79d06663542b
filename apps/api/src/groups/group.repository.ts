import { Injectable } from '@nestjs/common';
import {
  idOf,
  localTimeFrom,
  localTimeText,
  type BranchId,
  type Day,
  type GroupId,
  type Language,
  type RoomId,
} from '@saath/domain/kernel';
import type { Group, Schedule, ScheduleVersion } from '@saath/domain/groups';
import { storedDay } from '../members/stored-day.ts';
import { newId } from '../platform/new-id.ts';
import { refusal } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { GroupScheduleRow } from './group-schedule.row.ts';

/** A group with the version of its row and the zone of its branch. */
export interface StoredGroup extends Group {
  readonly version: number;
  readonly timeZone: string;
  readonly notes: string;
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
  readonly kind: string;
  readonly name: string;
  readonly language: Language;
  readonly capacity: number | null;
  readonly notes: string;
  readonly settings: Record<string, unknown>;
  readonly version: number;
  readonly time_zone: string;
  readonly facilitators: string[];
  readonly schedules: ScheduleRecord[];
}

export function scheduleOf(row: ScheduleRecord, timeZone: string): ScheduleVersion {
  const startsAt = localTimeFrom(row.starts_at);
  if (startsAt === undefined) throw new Error('The database holds a time that is none.');
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

const groupOf = (row: GroupRecord): StoredGroup => ({
  id: idOf<GroupId>(row.id),
  branchId: idOf<BranchId>(row.branch_id),
  kind: row.kind,
  name: row.name,
  roomId: row.room_id === null ? null : idOf<RoomId>(row.room_id),
  language: row.language,
  capacity: row.capacity,
  facilitators: row.facilitators.map((id) => idOf(id)),
  schedules: row.schedules.map((schedule) => scheduleOf(schedule, row.time_zone)),
  settings: row.settings,
  version: row.version,
  timeZone: row.time_zone,
  notes: row.notes,
});

/** Groups as decisions of the domain need them. */
@Injectable()
export class GroupRepository {
  /** The groups with these ids, or all of the centre. */
  async load(tx: CentreTransaction, ids: readonly string[] | null): Promise<StoredGroup[]> {
    const rows = await tx.rows<GroupRecord>(
      `select g.id, g.branch_id, g.room_id, g.kind, g.name, g.language, g.capacity, g.notes, g.settings, g.version, b.time_zone,
         coalesce((select jsonb_agg(f.staff_id order by f.starts_on, f.id) from group_facilitators f
           where f.centre_id = g.centre_id and f.group_id = g.id and f.ends_on is null), '[]') as facilitators,
         coalesce((select jsonb_agg(to_jsonb(s) order by s.applies_from) from group_schedules s
           where s.centre_id = g.centre_id and s.group_id = g.id), '[]') as schedules
       from groups g join branches b on b.centre_id = g.centre_id and b.id = g.branch_id
       where g.centre_id = $1 and ($2::uuid[] is null or g.id = any($2))`,
      ids,
    );
    return rows.map(groupOf);
  }

  /** Replaces the versions of a group's schedule from the first that differs: earlier ones are history. */
  async saveSchedules(tx: CentreTransaction, groupId: GroupId, versions: readonly ScheduleVersion[], applyFrom: Day): Promise<void> {
    await tx.rows(
      'delete from group_schedules where centre_id = $1 and group_id = $2 and applies_from >= $3',
      groupId,
      applyFrom.toString(),
    );
    const added = versions.filter(({ appliesFrom }) => appliesFrom.equals(applyFrom));
    await tx.insert(
      GroupScheduleRow,
      added.map((version) => scheduleRow(groupId, version)),
    );
  }

  /** 404 unless the room stands in the branch. */
  async checkRoom(tx: CentreTransaction, branchId: string, roomId: string | null): Promise<void> {
    if (roomId === null) return;
    const room = await tx.row('select id from rooms where centre_id = $1 and branch_id = $2 and id = $3', branchId, roomId);
    if (room === undefined) throw refusal('invalid', 'groups/room-unknown');
  }
}

export const scheduleRow = (groupId: GroupId, version: ScheduleVersion): Omit<GroupScheduleRow, 'centreId'> => ({
  id: newId(),
  groupId,
  appliesFrom: version.appliesFrom.toString(),
  startsOn: version.startsOn.toString(),
  startsAt: localTimeText(version.startsAt),
  minutes: version.minutes,
  recurrence: version.recurrence,
  until: version.until?.toString() ?? null,
});

/** The whole of a schedule as its first version. */
export const firstVersion = (schedule: Schedule): ScheduleVersion => ({ ...schedule, appliesFrom: schedule.startsOn });
