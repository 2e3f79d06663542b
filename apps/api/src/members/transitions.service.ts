import { Injectable } from '@nestjs/common';
import { dayIn } from '@saath/domain/kernel';
import { transitionMember } from '@saath/domain/members';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { writeCourses } from './course-records.ts';
import type { TransitionBody } from './member.body.ts';
import { memberDetail } from './member-detail.read-model.ts';
import type { MemberView } from './member.view.ts';
import { MembersRepository } from './members.repository.ts';
import { givenDay } from '../http/request-values.ts';

/** Moves a member to another stage and opens or closes their stay. Groups, care and reminders follow the raised events. */
@Injectable()
export class TransitionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  transition(id: string, { to, on, reason }: TransitionBody): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, id);
      const day = givenDay(on, 'on');
      const today = dayIn(tx.now, member.timeZone);
      const moved = valueOf(transitionMember(member, { to, on: day, reason: reason ?? null, stayId: newId(), today }));
      const { change, opened, closed } = moved;
      await writeCourses(tx, [{ memberId: member.id, branchId: member.branchId, change, opened, changed: closed }]);
      await tx.raise(moved.events);
      return memberDetail(tx, id);
    });
  }
}
