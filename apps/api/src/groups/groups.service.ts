import { Injectable } from '@nestjs/common';
import {
  changeRoom,
  checkCapacity,
  checkMode,
  checkSeatsForPeople,
  keepFirstWeeks,
  mostPeopleFrom,
  occurrencesOf,
  reservedSeats,
  roomOn,
} from '@saath/domain/groups';
import {
  checkFields,
  cleanAnswers,
  dayIn,
  happened,
  idOf,
  isDayBefore,
  type Answers,
  type GroupId,
  type Instant,
  type RoomId,
} from '@saath/domain/kernel';
import { checkGroupOverrides, type ProgrammeKind } from '@saath/domain/programmes';
import { centreLanguage } from '../centres/centre-language.query.ts';
import type { Page } from '../http/page.ts';
import { fieldsGiven, givenDay, givenInstant } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { ChangeGroupBody, ChangeScheduleBody, CreateGroupBody, GroupsQuery, GroupUsesQuery, PreviewBody } from './group.body.ts';
import { assignBackUps, assignFacilitators } from './assign-facilitators.ts';
import { groupDetail } from './group-detail.read-model.ts';
import { listGroups } from './group-list.read-model.ts';
import { groupUses } from './group-uses.read-model.ts';
import type { GroupUsesView } from './group-uses.view.ts';
import { GroupRepository, type StoredGroup } from './group.repository.ts';
import { settingsOf } from './group-settings.ts';
import { GroupRow } from './group.row.ts';
import { notesOf, roomColumns, writeNewGroups, writeSchedules, type NewGroup } from './group-records.ts';
import type { GroupItemView, GroupView, LeadingView, SchedulePreviewView } from './group.view.ts';
import { kindFor, kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import { decisionOf } from './capacity-records.ts';
import { seatingOf } from './seating.query.ts';
import { seatsHere } from './seats-here.ts';
import { offeredKind } from './offered-kind.ts';
import { groupsRefusals } from './groups.refusals.ts';
import { comingAfter, consideredSeries, scheduleFrom, seriesAfter } from './schedule-from.ts';

/** Sessions in a preview: enough to show the effect of a rule. */
const maxPreviewed = 200;

@Injectable()
export class GroupsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  list(query: GroupsQuery): Promise<Page<GroupItemView>> {
    return this.scope.transaction((tx) => listGroups(tx, query));
  }

  uses(query: GroupUsesQuery): Promise<GroupUsesView> {
    return this.scope.transaction((tx) => groupUses(tx, query));
  }

  find(id: string): Promise<GroupView> {
    return this.scope.transaction((tx) => groupDetail(tx, id));
  }

  /** The present and former facilitators of a group, the latest first. */
  facilitators(id: string): Promise<LeadingView[]> {
    return this.scope.transaction(async (tx) => {
      await this.groups.checkReachable(tx, id);
      return tx.rows<LeadingView>(
        `select f.id, f.staff_id as "staffId", s.name, f.role, f.starts_on as "startsOn", f.ends_on as "endsOn"
         from group_facilitators f join staff s on s.centre_id = f.centre_id and s.id = f.staff_id
         where f.centre_id = $1 and f.group_id = $2 order by f.ends_on desc nulls first, f.starts_on desc, f.id`,
        id,
      );
    });
  }

  create(body: CreateGroupBody): Promise<GroupView> {
    return this.scope.transaction(async (tx) => {
      const timeZone = await this.groups.lockBranchZone(tx, body.branchId);
      const kind = await offeredKind(tx, body.kind);
      const schedule = scheduleFrom(body.schedule, timeZone);
      const id = newId<GroupId>();
      const name = await this.groups.checkName(tx, body.branchId, body.name, id);
      await this.groups.checkRoom(tx, body.branchId, body.roomId ?? null);
      const language = body.language ?? (await centreLanguage(tx));
      await writeNewGroups(tx, [{ group: { ...groupOf(id, body, kind, tx.now), name, language }, schedule }]);
      // From today on also where the group begins later: its first day may still be brought forward.
      const today = dayIn(tx.now, timeZone);
      const from = isDayBefore(schedule.startsOn, today) ? schedule.startsOn : today;
      await assignFacilitators(tx, [{ groupId: id, staffIds: body.facilitatorIds ?? [], from }]);
      await assignBackUps(tx, [{ groupId: id, staffIds: body.backUpIds ?? [], from }]);
      await tx.raise([happened('group-created', 'group', id, { kind: body.kind })]);
      return groupDetail(tx, id);
    });
  }

  change(id: string, version: number, body: ChangeGroupBody): Promise<GroupView> {
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.lockReachable(tx, id);
      const name = body.name === undefined ? {} : { name: await this.groups.checkName(tx, group.branchId, body.name, id) };
      if (body.roomId !== undefined) await this.groups.checkRoom(tx, group.branchId, body.roomId);
      if (body.capacity !== undefined) await checkSeats(tx, group, body.capacity);
      const from = dayIn(tx.now, group.timeZone);
      const changes = changesOf(tx, body, group, await kindFor(tx, group.kind));
      await tx.table(GroupRow).update(id, { ...changes, ...name, version: version + 1, updatedAt: toDate(tx.now) }, version);
      if (body.facilitatorIds !== undefined) await assignFacilitators(tx, [{ groupId: id, staffIds: body.facilitatorIds, from }]);
      if (body.backUpIds !== undefined) await assignBackUps(tx, [{ groupId: id, staffIds: body.backUpIds, from }]);
      const room = changes.roomFrom === undefined ? {} : { roomFrom: changes.roomFrom ?? from.toString() };
      await tx.raise([happened('group-changed', 'group', id, { fields: fieldsGiven(body), ...room })]);
      return groupDetail(tx, id);
    });
  }

  /** Changes "this and following" sessions: decisions of staff, marks and notes stay; other coming sessions follow the new schedule. */
  changeSchedule(id: string, version: number, body: ChangeScheduleBody): Promise<GroupView> {
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.lockReachable(tx, id);
      const { schedules, settings } = await seriesAfter(tx, group, body);
      await tx
        .table(GroupRow)
        .update(id, { ...settingsOf(tx, { id, settings }), version: version + 1, updatedAt: toDate(tx.now) }, version);
      await writeSchedules(tx, [{ groupId: group.id, schedules, applyFrom: givenDay(body.applyFrom, 'applyFrom') }]);
      await tx.raise([happened('group-rescheduled', 'group', id, { applyFrom: body.applyFrom })]);
      return groupDetail(tx, id);
    });
  }

  preview(body: PreviewBody): Promise<SchedulePreviewView> {
    const schedule = scheduleFrom(body, body.timeZone);
    return this.scope.transaction(async (tx) => {
      const kind = body.kind === undefined ? undefined : await kindFor(tx, body.kind);
      const schedules = consideredSeries(schedule, kind, body.firstWeeks ?? null);
      const found = occurrencesOf(schedules, givenInstant(body.from), givenInstant(body.to), maxPreviewed);
      return {
        sessions: found.map(({ startsAt, endsAt }) => ({ startsAt: startsAt.toString(), endsAt: endsAt.toString() })),
        comingSchedule: comingAfter(schedules, schedule.startsOn),
      };
    });
  }
}

/** The room that a group has from today on; a change that is still to come stays where the room of today does. */
function roomChange(tx: CentreTransaction, group: StoredGroup, given: string | null): Partial<GroupRow> {
  const today = dayIn(tx.now, group.timeZone);
  const roomId = given === null ? null : idOf<RoomId>(given);
  if (roomOn(group, today) === roomId) return {};
  return roomColumns(valueOf(changeRoom(group, { roomId, from: today, today })) ?? group);
}

/** The settings of a group as they are stored, checked against the fields of its kind; refused with the path of every wrong field. */
function checkedSettings({ settingsFields }: ProgrammeKind, given: Answers, now: Instant): Answers {
  const settings = cleanAnswers(settingsFields, given);
  const faults = checkFields(settingsFields, settings, { today: dayIn(now, 'UTC') });
  if (faults.length === 0) return settings;
  throw groupsRefusals.settingsInvalid(faults);
}

/** The settings of a group after a change, which leaves the weeks before its later rhythm to a change of schedule. */
const settingsAfter = (kind: ProgrammeKind, { settings }: StoredGroup, given: Answers, now: Instant): Answers =>
  valueOf(keepFirstWeeks({ kind, settings }, checkedSettings(kind, given, now)));

/** Refuses fewer seats than a group has people, unless staff decided that it may have as many. */
async function checkSeats(tx: CentreTransaction, group: StoredGroup, capacity: number | null): Promise<void> {
  const kindHere = await kindsInPlace(tx);
  const today = dayIn(tx.now, group.timeZone);
  const { enrolments, places } = await seatingOf(tx, group.id);
  const people = mostPeopleFrom(today, [...enrolments, ...reservedSeats(places, today)]);
  const seats = { before: seatsHere(group, kindHere), after: seatsHere({ ...group, capacity }, kindHere) };
  valueOf(checkSeatsForPeople(seats, people, await decisionOf(tx, group.id), today));
}

const groupOf = (id: GroupId, body: CreateGroupBody, kind: ProgrammeKind, now: Instant): Omit<NewGroup['group'], 'name' | 'language'> => ({
  id,
  branchId: body.branchId,
  roomId: body.roomId ?? null,
  kind: body.kind,
  enrolmentMode: valueOf(checkMode(body.enrolmentMode ?? null, kind)),
  capacity: valueOf(checkCapacity(body.capacity ?? null, kind)),
  ...valueOf(checkGroupOverrides(kind, { lateAfter: body.lateAfter ?? null, firstReminder: body.firstReminder ?? null })),
  notes: body.notes ?? '',
  settings: body.settings === undefined ? {} : checkedSettings(kind, body.settings, now),
});

function changesOf(
  tx: CentreTransaction,
  { roomId, language, capacity, enrolmentMode, lateAfter, firstReminder, notes, settings }: ChangeGroupBody,
  group: StoredGroup,
  kind: ProgrammeKind | undefined,
): Partial<GroupRow> {
  if (capacity !== undefined && kind !== undefined) valueOf(checkCapacity(capacity, kind));
  if (enrolmentMode !== undefined && kind !== undefined) valueOf(checkMode(enrolmentMode, kind));
  const own = { ...(lateAfter === undefined ? {} : { lateAfter }), ...(firstReminder === undefined ? {} : { firstReminder }) };
  return {
    ...(kind === undefined ? own : valueOf(checkGroupOverrides(kind, own))),
    ...(roomId === undefined ? {} : roomChange(tx, group, roomId)),
    ...(language === undefined ? {} : { language }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(enrolmentMode === undefined ? {} : { enrolmentMode }),
    ...(notes === undefined ? {} : notesOf(tx, { id: group.id, notes })),
    ...(settings === undefined
      ? {}
      : settingsOf(tx, { id: group.id, settings: kind === undefined ? settings : settingsAfter(kind, group, settings, tx.now) })),
  };
}
