import { Injectable } from '@nestjs/common';
import { dayIn } from '@saath/domain/kernel';
import { transitionMember, type TransitionMember } from '@saath/domain/members';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { writeCourses } from './course-records.ts';
import type { TransitionBody } from './member.body.ts';
import { memberDetail } from './member-detail.read-model.ts';
import type { MemberView } from './member.view.ts';
import { MembersRepository } from './members.repository.ts';
import { givenDay } from '../http/request-values.ts';

/** A step to another stage, on its day. */
export type MovedStage = Pick<TransitionMember, 'to' | 'on' | 'reason'>;

/** Moves a member to another stage and opens or closes their stay. Groups, care and reminders follow the raised events. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  transition(id: string, { to, on, reason }: TransitionBody): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      await this.move(tx, id, { to, on: givenDay(on, 'on'), reason: reason ?? null });
      return memberDetail(tx, id);
    });
  }

  /** Moves a member within a transaction, as a part of a larger decision. */
  async move(tx: CentreTransaction, id: string, step: MovedStage): Promise<void> {
    const member = await this.members.lockReachable(tx, id);
    const moved = valueOf(transitionMember(member, { ...step, stayId: newId(), today: dayIn(tx.now, member.timeZone) }));
    const { change, opened, closed } = moved;
    await writeCourses(tx, [{ memberId: member.id, branchId: member.branchId, change, opened, changed: closed }]);
    await tx.raise(moved.events);
  }
}
