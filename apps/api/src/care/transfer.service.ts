import { Injectable } from '@nestjs/common';
import { dayIn, idOf, type BranchId } from '@saath/domain/kernel';
import { memberProblems, transferMember } from '@saath/domain/members';
import { givenDay } from '../http/request-values.ts';
import { noteOpened } from '../members/looks.ts';
import { memberDetail } from '../members/member-detail.read-model.ts';
import type { MemberView } from '../members/member.view.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { writeTransfer } from '../members/transfer-records.ts';
import { toDate } from '../platform/clock.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { checkedOwner } from './contact-owner.query.ts';
import type { TransferBody, TransferPlanBody } from './transfer.body.ts';
import { transferPlan } from './transfer-plan.query.ts';
import type { TransferPlanView } from './transfer.view.ts';

/** Transfers a member to another branch, in one transaction with everything that follows, and says before what that is. */
@Injectable()
export class TransferService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  consider(memberId: string, { branchId }: TransferPlanBody): Promise<TransferPlanView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const to = await reachableBranch(tx, branchId);
      if (to === member.branchId) throw new Refusal(memberProblems.sameBranch());
      return transferPlan(tx, memberId, { branchId: to, now: toDate(tx.now) });
    });
  }

  transfer(memberId: string, { branchId, on, ownerId, reason = null }: TransferBody): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const to = await reachableBranch(tx, branchId);
      const owner = await checkedOwner(tx, ownerId, to);
      const given = { to, on: givenDay(on, 'on'), today: dayIn(tx.now, member.timeZone), ownerId: owner };
      const { change, events } = valueOf(transferMember(member, given));
      await writeTransfer(tx, member.id, { change, ownerId: owner, reason });
      await tx.raise(events);
      return memberDetail(tx, member.id);
    });
  }
}

/** A branch within reach; refused where there is none. */
async function reachableBranch(tx: CentreTransaction, branchId: string): Promise<BranchId> {
  const found = await tx.row(`select b.id from branches b where b.centre_id = $1 and b.id = $2 and ${reach.branches('b.id')}`, branchId);
  if (found === undefined) throw notFound('branches');
  return idOf<BranchId>(branchId);
}
