import { seriesOf, type RoomOfGroup, type Schedule, type ScheduleVersion } from '@saath/domain/groups';
import { isDayBefore, localTimeText, type Day, type GroupId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { kindOrBug, kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { nextVersion } from '../tenancy/table.ts';
import { GroupScheduleRow } from './group-schedule.row.ts';
import { settingsOf } from './group-settings.ts';
import { GroupRow } from './group.row.ts';

export const notesPlace = (id: string) => ({ table: 'groups', column: 'notes', id });

/** The notes of a group as they are stored. */
export const notesOf = (tx: CentreTransaction, { id, notes }: Pick<GroupRow, 'id' | 'notes'>): Pick<GroupRow, 'notes' | 'notesCipher'> => ({
  notes: '',
  notesCipher: sealText(tx, notes, notesPlace(id)),
});

/** The room of a group as it is stored. */
export const roomColumns = ({ roomId, roomBefore, roomFrom }: RoomOfGroup): Pick<GroupRow, 'roomId' | 'roomBefore' | 'roomFrom'> => ({
  ...{ roomId, roomBefore, roomFrom: roomFrom?.toString() ?? null },
});

/** The columns that a sheet leaves to the kind. */
type LeftToKind = 'enrolmentMode' | 'lateAfter' | 'firstReminder';

/** A group to write, with its first schedule. The later rhythm of its kind follows by itself. */
export interface NewGroup {
  readonly group: Omit<
    GroupRow,
    | 'centreId'
    | 'confidentiality'
    | LeftToKind
    | 'roomBefore'
    | 'roomFrom'
    | 'notesCipher'
    | 'settingsCipher'
    | 'version'
    | 'createdAt'
    | 'updatedAt'
  > &
    Partial<Pick<GroupRow, LeftToKind>> & { readonly id: GroupId };
  readonly schedule: Schedule;
}

/** Writes new groups with their schedules. */
export async function writeNewGroups(tx: CentreTransaction, groups: readonly NewGroup[]): Promise<void> {
  const at = toDate(tx.now);
  const kindHere = await kindsInPlace(tx);
  const kindOf = (group: NewGroup['group']) => kindOrBug(kindHere(group), group.kind);
  await tx.table(GroupRow).insert(
    groups.map(({ group }) => ({
      ...{ ...group, ...notesOf(tx, group), ...settingsOf(tx, group), confidentiality: kindOf(group).confidentiality },
      ...{ version: 1, createdAt: at, updatedAt: at },
    })),
  );
  await tx
    .table(GroupScheduleRow)
    .insert(
      groups.flatMap(({ group, schedule }) =>
        seriesOf(schedule, { kind: kindOf(group), settings: group.settings }).map((version) => scheduleRow(group.id, version)),
      ),
    );
}

/** The details of a group as they are from now on. */
export type GroupDetails = Pick<GroupRow, 'id' | 'roomId' | 'language' | 'capacity' | 'notes'>;

export const writeChangedGroups = (tx: CentreTransaction, groups: readonly GroupDetails[]): Promise<void> =>
  tx
    .table(GroupRow)
    .updateAll(groups.map((details) => ({ ...details, ...notesOf(tx, details), version: nextVersion, updatedAt: toDate(tx.now) })));

/** The schedules of a group after a change that applies from a day on. */
export interface ChangedSchedules {
  readonly groupId: GroupId;
  readonly schedules: readonly ScheduleVersion[];
  readonly applyFrom: Day;
}

/** Replaces the schedules that apply from the day of a change on; earlier ones are history. */
export async function writeSchedules(tx: CentreTransaction, changes: readonly ChangedSchedules[]): Promise<void> {
  await tx.rows(
    `delete from group_schedules s using unnest($2::uuid[], $3::date[]) as c (group_id, apply_from)
     where s.centre_id = $1 and s.group_id = c.group_id and s.applies_from >= c.apply_from`,
    changes.map(({ groupId }) => groupId),
    changes.map(({ applyFrom }) => applyFrom.toString()),
  );
  await tx
    .table(GroupScheduleRow)
    .insert(
      changes.flatMap(({ groupId, schedules, applyFrom }) =>
        schedules.filter(({ appliesFrom }) => !isDayBefore(appliesFrom, applyFrom)).map((version) => scheduleRow(groupId, version)),
      ),
    );
}

const scheduleRow = (groupId: GroupId, version: ScheduleVersion): Omit<GroupScheduleRow, 'centreId'> => ({
  id: newId(),
  groupId,
  appliesFrom: version.appliesFrom.toString(),
  startsOn: version.startsOn.toString(),
  startsAt: localTimeText(version.startsAt),
  minutes: version.minutes,
  recurrence: version.recurrence,
  until: version.until?.toString() ?? null,
});
