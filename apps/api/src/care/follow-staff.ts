import { Injectable } from '@nestjs/common';
import { mayOwnContacts, type Candidate } from '@saath/domain/care';
import type { EventOf } from '@saath/domain/events';
import { happened, idOf, type BranchId, type StaffId } from '@saath/domain/kernel';
import type { StaffRole, StaffState } from '@saath/domain/staff';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { nextVersion } from '../tenancy/table.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';
import { FollowUpRow } from './follow-up.row.ts';

interface OwnedRecord {
  readonly id: string;
  readonly member_id: string;
  readonly branch_id: string;
  readonly in_charge_id: string | null;
  readonly role: StaffRole | null;
  readonly state: StaffState | null;
  readonly branch_ids: readonly string[];
}

/** SQL: the counsellor in charge of the member of a row `o` of a person who left, with the facts that decide whether they can take it. */
const withInCharge = (table: string, isOpen: string): string => `
  select o.id, o.member_id, m.branch_id, m.in_charge_id, s.role, s.state,
    array(select w.branch_id from staff_branches w where w.centre_id = $1 and w.staff_id = s.id)::text[] as branch_ids
  from ${table} o
  join members m on m.centre_id = $1 and m.id = o.member_id
  left join staff s on s.centre_id = $1 and s.id = m.in_charge_id and s.id <> $2
  where o.centre_id = $1 and o.owner_id = $2 and ${isOpen} order by o.id for update of o`;
const followUpsSql = withInCharge('follow_ups', "o.state = 'due'");
const plansSql = withInCharge('aftercare_plans', 'o.ended_on is null');

/** The contacts of a person who works here no longer go to the counsellor in charge of each member, by name; without one, they are of nobody. */
@Injectable()
export class FollowStaffOfCare {
  /** After the commit: staff are changed with the role of the platform, which has no follow-ups. */
  @Follows('staff-deactivated', { when: 'after-commit' })
  async gone(tx: CentreTransaction, events: readonly EventOf<'staff-deactivated'>[]): Promise<void> {
    for (const { subject } of events) await passContactsOn(tx, subject.id);
  }
}

async function passContactsOn(tx: CentreTransaction, staffId: string): Promise<void> {
  const plans = await tx.rows<OwnedRecord>(plansSql, staffId);
  for (const plan of plans) await tx.table(AftercarePlanRow).update(plan.id, { ownerId: nextOwner(plan), version: nextVersion });
  const owned = await tx.rows<OwnedRecord>(followUpsSql, staffId);
  for (const row of owned) {
    const handed = { handedFromId: staffId, handedById: null, handedAt: toDate(tx.now), handNoteCipher: null };
    await tx.table(FollowUpRow).update(row.id, { ...handed, ownerId: nextOwner(row), version: nextVersion });
  }
  await raiseGiven(tx, owned);
}

/** The counsellor in charge, where they can make the contacts of the member's branch; otherwise nobody. */
function nextOwner({ branch_id: branchId, in_charge_id: id, role, state, branch_ids: branchIds }: OwnedRecord): StaffId | null {
  if (id === null || role === null || state === null) return null;
  const candidate: Candidate = { id: idOf<StaffId>(id), role, state, branchIds: branchIds.map((one) => idOf<BranchId>(one)) };
  return mayOwnContacts(candidate, idOf<BranchId>(branchId)) ? candidate.id : null;
}

/** Each colleague is told once of all that came to them. */
async function raiseGiven(tx: CentreTransaction, owned: readonly OwnedRecord[]): Promise<void> {
  const given = owned.flatMap((row) => {
    const to = nextOwner(row);
    return to === null ? [] : [{ row, to }];
  });
  await tx.raise(given.map(({ row, to }) => happened('follow-up-handed-over', 'follow-up', row.id, { to }, [row.member_id])));
  const byOwner = Map.groupBy(given, ({ to }) => to);
  await tx.raise([...byOwner].map(([to, some]) => happened('follow-ups-given', 'staff', to, { count: some.length }, [])));
}
