import type { RoomOfGroup } from '@saath/domain/groups';
import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { givenDay } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { nextVersion } from '../tenancy/table.ts';
import { writeEndedEnrolments } from './enrolment-records.ts';
import { GroupRepository, type StoredGroup } from './group.repository.ts';
import { GroupRow } from './group.row.ts';
import { roomColumns, writeSchedules } from './group-records.ts';
import type { ChangeRoomBody, ChosenGroupsBody, EndGroupsBody } from './many-groups.body.ts';
import { endingOf, refuseStaleGroups, roomAfter } from './many-groups.decisions.ts';
import { writePlaces } from './waiting-records.ts';

/** Changes several groups in one transaction: all of them, or none. */
@Injectable()
export class ManyGroupsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  /** Ends groups: no session is planned after the last day, seats end with it, and nobody waits any more. */
  end({ lastDay: given, ...chosen }: EndGroupsBody): Promise<void> {
    const lastDay = givenDay(given, 'lastDay');
    return this.scope.transaction(async (tx) => {
      const groups = await this.lock(tx, chosen);
      const changed: StoredGroup[] = [];
      for (const group of groups) {
        const { series, enrolments, places } = await endingOf(tx, group, lastDay);
        const ended = valueOf(series);
        if (ended !== null) {
          await writeSchedules(tx, [{ groupId: group.id, ...ended }]);
          changed.push(group);
        }
        await writeEndedEnrolments(
          tx,
          enrolments.map(({ enrolment }) => enrolment),
          'group-ended',
        );
        await writePlaces(
          tx,
          places.map(({ place }) => place),
        );
        await tx.raise([...enrolments.flatMap(({ events }) => events), ...places.flatMap(({ events }) => events)], { inBulk: true });
      }
      await this.touch(tx, changed);
      await tx.raise(changed.map(({ id }) => happened('group-ended', 'group', id, { lastDay: given })));
    });
  }

  /** Gives groups another room from a day on. */
  changeRoom(body: ChangeRoomBody): Promise<void> {
    return this.scope.transaction(async (tx) => {
      const groups = await this.lock(tx, body);
      const changed: (StoredGroup & RoomOfGroup)[] = [];
      for (const group of groups) {
        await this.groups.checkRoom(tx, group.branchId, body.roomId);
        const room = roomAfter(tx, group, body);
        if (room === null) continue;
        await tx.table(GroupRow).updateAll([{ id: group.id, ...roomColumns(room) }]);
        changed.push({ ...group, ...room });
      }
      await this.touch(tx, changed);
      await tx.raise(
        changed.map(({ id, roomFrom }) =>
          happened('group-changed', 'group', id, { fields: ['roomId'], roomFrom: roomFrom?.toString() ?? body.from }),
        ),
      );
    });
  }

  private async lock(tx: CentreTransaction, { groups: chosen }: ChosenGroupsBody): Promise<StoredGroup[]> {
    const groups = await this.groups.lockSeveral(
      tx,
      chosen.map(({ groupId }) => groupId),
    );
    refuseStaleGroups(groups, chosen);
    return groups;
  }

  private async touch(tx: CentreTransaction, groups: readonly StoredGroup[]): Promise<void> {
    await tx.table(GroupRow).updateAll(groups.map(({ id }) => ({ id, version: nextVersion, updatedAt: toDate(tx.now) })));
  }
}
