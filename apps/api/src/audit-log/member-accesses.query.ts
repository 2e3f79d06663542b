import { accessActions, accessKinds, type AccessAction } from '@saath/domain/members';
import type { Language } from '@saath/domain/kernel';
import type { StaffRole } from '@saath/domain/staff';
import { openDetail } from '../audit/audit-reason.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { MemberAccessView } from './member-accesses.view.ts';

/** A member whose list is read. */
export interface AccessedMember {
  readonly id: string;
  readonly alias: string;
  readonly code: string;
  readonly language: Language;
  readonly branch_name: string;
  readonly time_zone: string;
}

/** A member within reach; refused where there is none. */
export async function accessedMember(tx: CentreTransaction, memberId: string): Promise<AccessedMember> {
  const member = await tx.row<AccessedMember>(
    `select m.id, m.alias, m.code, m.language, b.name as branch_name, b.time_zone
     from members m join branches b on b.centre_id = $1 and b.id = m.branch_id where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`,
    memberId,
  );
  if (member === undefined) throw notFound('members');
  return member;
}

interface AccessRecord {
  readonly id: string;
  readonly seq: number;
  readonly at: Date;
  readonly name: string | null;
  readonly role: StaffRole | null;
  readonly actor_kind: MemberAccessView['actorKind'];
  readonly action: AccessAction;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** SQL: the ids of what a look at a member is noted under: the member, records that were merged into theirs, their follow-ups and ladders. */
const subjects = `
  select $2::uuid
  union all select o.id from members o where o.centre_id = $1 and o.merged_into_id = $2
  union all select f.id from follow_ups f where f.centre_id = $1 and f.member_id = $2
  union all select l.id from ladders l where l.centre_id = $1 and l.member_id = $2`;

/** The entries of the audit by which somebody saw the record of a member, before a sequence number, newest first. */
export async function memberAccesses(
  tx: CentreTransaction,
  memberId: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<readonly MemberAccessView[]> {
  const rows = await tx.rows<AccessRecord>(
    `select a.id, a.seq, a.at, s.name, s.role, a.actor_kind, a.action, a.detail
     from audit_entries a left join staff s on s.centre_id = $1 and s.user_id = a.actor_id and a.actor_kind = 'staff'
     where a.centre_id = $1 and a.subject_id in (${subjects}) and a.action = any($3::text[]) and ($4::bigint is null or a.seq < $4)
     order by a.seq desc limit $5`,
    memberId,
    accessActions,
    before,
    limit,
  );
  return rows.map((row) => accessView(tx, row));
}

function accessView(
  tx: CentreTransaction,
  { id, seq, at, name, role, actor_kind: actorKind, action, detail }: AccessRecord,
): MemberAccessView {
  const { reason } = openDetail(tx, id, detail);
  return {
    ...{ seq, at: at.toISOString(), name, role, actorKind, action, kind: accessKinds[action] },
    reason: typeof reason === 'string' ? reason : null,
  };
}
