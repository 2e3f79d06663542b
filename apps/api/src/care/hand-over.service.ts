import { Injectable } from '@nestjs/common';
import { handOverTogether, mayOwnContacts, type Candidate } from '@saath/domain/care';
import { dayIn, happened, idOf, type BranchId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { notFound, type FieldError } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { nextVersion, type Changes } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { membersInNeed } from './attention.read-model.ts';
import type { HandOverBody, HandOverMembersBody } from './care.body.ts';
import { careRefusals } from './care.refusals.ts';
import type { HandedOverView } from './care.view.ts';
import { candidateOf } from './contact-owner.query.ts';
import { followUpOf, handNotePlace, lockFollowUp, type FollowUpRecord } from './follow-up-record.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { actingStaff, oweContactOn } from './insert-contact.ts';
import { sealed } from './sealed.ts';

interface MemberRecord {
  readonly id: string;
  readonly branch_id: string;
  readonly time_zone: string;
}
type Note = string | null | undefined;

/** Gives follow-ups, or members who need a word, to a colleague, by name: all of them or none. */
@Injectable()
export class HandOverService {
  constructor(private readonly scope: TenantScope) {}

  handOver({ followUpIds, ownerId, note }: HandOverBody): Promise<HandedOverView> {
    return this.scope.transaction(async (tx) => {
      const to = await candidateOf(tx, ownerId);
      const rows = await lockAll(tx, followUpIds);
      const count = await give(tx, rows, { to, note, pathOf: (id) => `followUpIds.${String(followUpIds.indexOf(id))}` });
      await tell(tx, to, count);
      return { count };
    });
  }

  /** Gives the contacts that are due with these members, and owes one today to a member without any. */
  handOverMembers({ memberIds, ownerId, note }: HandOverMembersBody): Promise<HandedOverView> {
    return this.scope.transaction(async (tx) => {
      const to = await candidateOf(tx, ownerId);
      const members = await membersToGive(tx, memberIds, to);
      const due = await dueContacts(tx, members);
      const alone = members.filter(({ id }) => !due.some(({ member_id: memberId }) => memberId === id));
      await give(tx, due, {
        to,
        note,
        pathOf: (id) => `memberIds.${String(memberIds.indexOf(due.find((one) => one.id === id)?.member_id ?? ''))}`,
      });
      for (const { id, time_zone: zone } of alone) {
        const contact = { kind: 'extra', origin: 'staff', method: 'call', ownerId: to.id, dueOn: dayIn(tx.now, zone) } as const;
        const followUpId = await oweContactOn(tx, id, contact);
        await tx.table(FollowUpRow).update(followUpId, given(tx, { id: followUpId, from: null, to, note }));
        await tx.raise([happened('follow-up-added', 'member', id, {}, [id])]);
      }
      await tell(tx, to, members.length);
      return { count: members.length };
    });
  }
}

/** Locks follow-ups in one order for everybody, so that two people who hand over the same ones at once do not wait for each other. */
async function lockAll(tx: CentreTransaction, ids: readonly string[]): Promise<readonly FollowUpRecord[]> {
  const rows: FollowUpRecord[] = [];
  for (const id of [...new Set(ids)].toSorted()) rows.push(await lockFollowUp(tx, id));
  return rows;
}

interface Giving {
  readonly to: Candidate;
  readonly note: Note;
  /** The place of a follow-up in the request. */
  readonly pathOf: (id: string) => string;
}

/** Gives locked follow-ups; answers how many are in other hands now, or refuses all of them with the reason of each. */
async function give(tx: CentreTransaction, rows: readonly FollowUpRecord[], { to, note, pathOf }: Giving): Promise<number> {
  const contacts = rows.map((row) => ({ followUp: followUpOf(row), branchId: idOf<BranchId>(row.branch_id) }));
  const together = handOverTogether(contacts, to);
  refuseAll(together.refused.map(({ id, problem }) => ({ path: pathOf(id), code: problem.code })));
  for (const { followUp, events } of together.given) {
    const from = rows.find(({ id }) => id === followUp.id)?.owner_id ?? null;
    await tx.table(FollowUpRow).update(followUp.id, given(tx, { id: followUp.id, from, to, note }));
    await tx.raise(events);
  }
  return together.given.length;
}

interface Given {
  readonly id: string;
  readonly from: string | null;
  readonly to: Candidate;
  readonly note: Note;
}

/** The columns of a follow-up that came into other hands. */
const given = (tx: CentreTransaction, { id, from, to, note }: Given): Changes<FollowUpRow> => ({
  ...{ ownerId: to.id, handedFromId: from, handedById: actingStaff(tx), handedAt: toDate(tx.now), version: nextVersion },
  handNoteCipher: sealed(tx, note, handNotePlace(id)),
});

function refuseAll(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw careRefusals.notHandedOver(faults.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
}

/** The members within reach, in one order; all are refused where one does not need a word, or is not of a branch of the colleague. */
async function membersToGive(tx: CentreTransaction, memberIds: readonly string[], to: Candidate): Promise<readonly MemberRecord[]> {
  const rows = await tx.rows<MemberRecord>(
    `select m.id, m.branch_id, b.time_zone from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
     where m.centre_id = $1 and m.id = any($2::uuid[]) and ${reach.members('m')} order by m.id`,
    memberIds,
  );
  if (rows.length < new Set(memberIds).size) throw notFound('members');
  const inNeed = new Set((await membersInNeed(tx, { memberIds })).map(({ memberId }) => memberId));
  const reasonOf = ({ id, branch_id: branchId }: MemberRecord): string | undefined =>
    inNeed.has(id) ? (mayOwnContacts(to, idOf<BranchId>(branchId)) ? undefined : 'follow-ups/owner-not-here') : 'care/not-in-need';
  refuseAll(
    rows.flatMap((row) => {
      const code = reasonOf(row);
      return code === undefined ? [] : [{ path: `memberIds.${String(memberIds.indexOf(row.id))}`, code }];
    }),
  );
  return rows;
}

/** The contacts of these members that are due today or before, locked. */
async function dueContacts(tx: CentreTransaction, members: readonly MemberRecord[]): Promise<readonly FollowUpRecord[]> {
  const rows = await tx.rows<{ id: string }>(
    `select f.id from follow_ups f
     join members m on m.centre_id = $1 and m.id = f.member_id
     join branches b on b.centre_id = $1 and b.id = m.branch_id
     where f.centre_id = $1 and f.member_id = any($2::uuid[]) and f.state = 'due' and f.due_on <= ($3::timestamptz at time zone b.time_zone)::date`,
    members.map(({ id }) => id),
    toDate(tx.now),
  );
  return lockAll(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Tells the colleague once, however many there are. */
async function tell(tx: CentreTransaction, { id }: Candidate, count: number): Promise<void> {
  if (count > 0) await tx.raise([happened('follow-ups-given', 'staff', id, { count }, [])]);
}
