import { Injectable } from '@nestjs/common';
import { planAftercare } from '@saath/domain/care';
import { dayIn, type Day } from '@saath/domain/kernel';
import { transitionMember, type Transitioned } from '@saath/domain/members';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { leaveGroups } from './leave-groups.ts';
import type { TransitionBody } from './member.body.ts';
import { memberDetail } from './member-detail.query.ts';
import { MemberRow } from './member.row.ts';
import type { MemberView } from './member.view.ts';
import { MembersRepository, type StoredMember } from './members.repository.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { StayRow } from './stay.row.ts';
import { givenDay } from '../http/given.ts';

/** Moves a member from stage to stage: stays open and close, and a discharge plans the contacts owed afterwards. */
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
      if (to === 'discharged') await planFollowUps(tx, id, day);
      if (to === 'admitted') await withdrawFollowUps(tx, id, day);
      if (to === 'left') await leaveGroups(tx, id, on);
      tx.reconsider([id]);
      tx.audit({ action: 'member-moved', subjectKind: 'member', subjectId: id, detail: { from: member.stage, to, on } });
      return memberDetail(tx, id);
    });
  }

  private async save(
    tx: CentreTransaction,
    before: StoredMember,
    { member, change, opened, closed }: Transitioned<StoredMember>,
  ): Promise<void> {
    const { id: memberId, branchId } = member;
    await tx.update(MemberRow, memberId, {
      stage: member.stage,
      stageSince: member.since.toString(),
      version: before.version + 1,
      updatedAt: toDate(tx.now),
    });
    await tx.insert(StageChangeRow, [
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
    if (closed !== null) await tx.update(StayRow, closed.id, { dischargedOn: closed.dischargedOn?.toString() ?? null });
    if (opened !== null)
      await tx.insert(StayRow, [{ id: opened.id, memberId, branchId, admittedOn: opened.admittedOn.toString(), dischargedOn: null }]);
  }
}

/** Planned once: a discharge taken back and recorded again does not double what is owed. */
export async function planFollowUps(tx: CentreTransaction, memberId: string, dischargedOn: Day): Promise<void> {
  await tx.rows(
    `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, created_at)
     select $1, f.id, $2, f.kind, f.due_on, 'due', $4 from jsonb_to_recordset($3::jsonb) as f (id uuid, kind text, due_on date)
     on conflict (centre_id, member_id, kind, due_on) do nothing`,
    memberId,
    JSON.stringify(planAftercare(dischargedOn).map(({ kind, dueOn }) => ({ id: newId(), kind, due_on: dueOn.toString() }))),
    toDate(tx.now),
  );
}

/** Who is in the house again is owed no more of the contacts planned for outside; what was due until then stays owed, and so does what staff added. */
export async function withdrawFollowUps(tx: CentreTransaction, memberId: string, admittedOn: Day): Promise<void> {
  await tx.rows(
    `delete from follow_ups where centre_id = $1 and member_id = $2 and state = 'due' and due_on > $3 and (kind like 'day-%' or owner_id is null)`,
    memberId,
    admittedOn.toString(),
  );
}
