import { Injectable } from '@nestjs/common';
import { dayIn } from '@saath/domain/kernel';
import { transitionMember, type Transitioned } from '@saath/domain/members';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { TransitionBody } from './member.body.ts';
import { memberDetail } from './member-detail.read-model.ts';
import { MemberRow } from './member.row.ts';
import type { MemberView } from './member.view.ts';
import { MembersRepository, type StoredMember } from './members.repository.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { StayRow } from './stay.row.ts';
import { givenDay } from '../http/given.ts';

/** Moves a member from stage to stage: stays open and close; groups, care and reminders follow. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  transition(id: string, { to, on, reason }: TransitionBody): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.load(tx, id);
      const day = givenDay(on, 'on');
      const today = dayIn(tx.now, member.timeZone);
      const moved = valueOf(transitionMember(member, { to, on: day, reason: reason ?? null, stayId: newId(), today }));
      await this.save(tx, member, moved);
      await tx.raise(moved.events);
      return memberDetail(tx, id);
    });
  }

  private async save(
    tx: CentreTransaction,
    before: StoredMember,
    { member, change, opened, closed }: Transitioned<StoredMember>,
  ): Promise<void> {
    const { id: memberId, branchId } = member;
    await tx.table(MemberRow).update(memberId, {
      stage: member.stage,
      stageSince: member.since.toString(),
      version: before.version + 1,
      updatedAt: toDate(tx.now),
    });
    await tx.table(StageChangeRow).insert([
      {
        id: newId(),
        memberId,
        fromStage: change.from,
        toStage: change.to,
        changedOn: change.on.toString(),
        reason: change.reason,
        recordedAt: toDate(tx.now),
      },
    ]);
    if (closed !== null) await tx.table(StayRow).update(closed.id, { dischargedOn: closed.dischargedOn?.toString() ?? null });
    if (opened !== null)
      await tx.table(StayRow).insert([{ id: opened.id, memberId, branchId, admittedOn: opened.admittedOn.toString(), dischargedOn: null }]);
  }
}
