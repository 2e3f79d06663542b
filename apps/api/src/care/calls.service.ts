import { Injectable } from '@nestjs/common';
import { fewestQuietDays, followUpProblems } from '@saath/domain/care';
import { happened, idOf, type FollowUpId } from '@saath/domain/kernel';
import { checkLooks } from '../members/looks.ts';
import { toDate } from '../platform/clock.ts';
import { notFound, Refusal } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { careRefusals } from './care.refusals.ts';
import type { CallView } from './care.view.ts';
import { relativesToCall } from '../members/relatives-to-call.read-model.ts';

interface CalledMember {
  readonly id: string;
  readonly phone_cipher: Buffer | null;
  readonly shared_phone: boolean;
}

/** SQL: whether the member `m` of the branch `b` has come to nothing for some days. */
const isQuiet = (now: string, days: string): string =>
  `coalesce(m.quiet_since <= (${now}::timestamptz at time zone b.time_zone)::date - ${days}::int, false)`;

/**
 * Shows the number of a member who is due a call, to people who may call. No reason is asked for, because the call itself is the reason:
 * the audit has the showing, with the follow-up or the member who needs a word as its subject.
 */
@Injectable()
export class CallsService {
  constructor(private readonly scope: TenantScope) {}

  /** The number of a member who needs a word now, or has come to nothing for some days. */
  ofMemberInNeed(memberId: string): Promise<CallView> {
    return this.scope.transaction(async (tx) => {
      const member = await tx.row<CalledMember & { is_due: boolean }>(
        `select m.id, m.phone_cipher, m.shared_phone, coalesce(m.needs_word_from <= $3, false)
           or ${isQuiet('$3', '$4')} as is_due
         from members m join branches b on b.centre_id = $1 and b.id = m.branch_id where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`,
        memberId,
        toDate(tx.now),
        fewestQuietDays,
      );
      if (member === undefined) throw notFound('members');
      if (!member.is_due) throw careRefusals.notInNeed();
      return show(tx, member, { kind: 'member', id: memberId });
    });
  }

  /** The number of a relative of a member who has come to nothing, while the member consents to calls to them. */
  ofRelative(memberId: string, relativeId: string): Promise<CallView> {
    return this.scope.transaction(async (tx) => {
      const relative = await tx.row<{ is_due: boolean }>(
        `select ${isQuiet('$4', '$5')} as is_due from relatives v
         join members m on m.centre_id = $1 and m.id = v.member_id join branches b on b.centre_id = $1 and b.id = m.branch_id
         where v.centre_id = $1 and v.member_id = $2 and v.id = $3 and ${reach.members('m')}`,
        memberId,
        relativeId,
        toDate(tx.now),
        fewestQuietDays,
      );
      if (relative === undefined) throw notFound('members');
      if (!relative.is_due) throw careRefusals.notInNeed();
      const allowed = (await relativesToCall(tx, [memberId])).find(({ id }) => id === relativeId);
      if (allowed === undefined) throw careRefusals.relativeNotAllowed();
      await checkLooks(tx);
      await tx.raise([happened('number-shown', 'member', memberId, {}, [memberId, relativeId])]);
      return { phone: tx.vault.open(allowed.phone_cipher, { table: 'relatives', column: 'phone', id: relativeId }), isShared: false };
    });
  }

  /** The number of the member of a follow-up that is still owed. */
  ofFollowUp(followUpId: string): Promise<CallView> {
    return this.scope.transaction(async (tx) => {
      const row = await tx.row<CalledMember & { state: 'due' | 'done' }>(
        `select m.id, m.phone_cipher, m.shared_phone, f.state from follow_ups f join members m on m.centre_id = f.centre_id and m.id = f.member_id
         where f.centre_id = $1 and f.id = $2 and ${reach.members('m')}`,
        followUpId,
      );
      if (row === undefined) throw notFound('follow-ups');
      if (row.state === 'done') throw new Refusal(followUpProblems.alreadyDone(idOf<FollowUpId>(followUpId)));
      return show(tx, row, { kind: 'follow-up', id: followUpId });
    });
  }
}

interface Subject {
  readonly kind: 'member' | 'follow-up';
  readonly id: string;
}

/** Opens the number and notes the showing; where there is no number, nothing is shown and nothing noted. */
async function show(
  tx: CentreTransaction,
  { id, phone_cipher: cipher, shared_phone: isShared }: CalledMember,
  subject: Subject,
): Promise<CallView> {
  if (cipher === null) return { phone: null, isShared: false };
  await checkLooks(tx);
  await tx.raise([happened('number-shown', subject.kind, subject.id, {}, [id])]);
  return { phone: tx.vault.open(cipher, { table: 'members', column: 'phone', id }), isShared };
}
