import { dayIn, daysBetween, type BranchId, type Language, type MemberId } from '@saath/domain/kernel';
import type { Gender, Stage } from '@saath/domain/members';
import type { Mentee } from '@saath/domain/mentors';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type PageQuery } from '../http/page.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { MentorRequestRow } from './mentor-request.row.ts';
import type { MentorRequestView } from './pairing.view.ts';

interface RequestRecord {
  readonly id: string;
  readonly member_id: string;
  readonly alias: string;
  readonly code: string;
  readonly branch_name: string;
  readonly language: Language;
  readonly preference: Gender | null;
  readonly asked_at: Date;
  readonly time_zone: string;
}

/** The people within reach who wait for a mentor, the longest first. */
async function waitingHere(tx: CentreTransaction): Promise<MentorRequestView[]> {
  const rows = await tx.rows<RequestRecord>(
    `select q.id, q.member_id, m.alias, m.code, b.name as branch_name, m.language, q.preference, q.asked_at, b.time_zone
     from mentor_requests q join members m on m.centre_id = $1 and m.id = q.member_id
     join branches b on b.centre_id = $1 and b.id = m.branch_id
     where q.centre_id = $1 and q.closed_at is null and ${reach.members('m')} order by q.asked_at, q.id`,
  );
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    displayName: row.alias,
    code: row.code,
    branchName: row.branch_name,
    language: row.language,
    preference: row.preference,
    askedAt: row.asked_at.toISOString(),
    waitingDays: Math.max(0, daysBetween(dayIn(toInstant(row.asked_at), row.time_zone), dayIn(tx.now, row.time_zone))),
  }));
}

/** A page of them. People leave the list when they are paired, so a page begins by the time and not after a person. */
export async function pageOfWaiting(
  tx: CentreTransaction,
  { limit = defaultLimit, cursor }: PageQuery,
): Promise<{ items: MentorRequestView[]; nextCursor: string | null }> {
  const [at, last] = decodeCursor(cursor, ['instant', 'id']) ?? ['', ''];
  const left = (await waitingHere(tx)).filter(({ askedAt, id }) => askedAt > at || (askedAt === at && id > last));
  const page = pageOf(
    left,
    limit,
    (item) => item,
    ({ askedAt, id }) => [askedAt, id],
  );
  return { items: [...page.items], nextCursor: page.nextCursor };
}

export async function countWaiting(tx: CentreTransaction): Promise<number> {
  const row = await tx.row<{ count: number }>(
    `select count(*)::int as count from mentor_requests q where q.centre_id = $1 and q.closed_at is null and ${reach.ofMember('q')}`,
  );
  return row?.count ?? 0;
}

export interface StoredMentee extends Mentee {
  readonly displayName: string;
  readonly code: string;
  readonly branchName: string;
  readonly timeZone: string;
  readonly stage: Stage;
}

/** A person within reach as the rules about mentors see them, with the preference of the latest wish; 404 outside. */
export async function menteeWithin(tx: CentreTransaction, memberId: string): Promise<StoredMentee> {
  const row = await tx.row<Omit<StoredMentee, 'memberId'> & { memberId: MemberId; branchId: BranchId }>(
    `select m.id as "memberId", m.branch_id as "branchId", m.language, m.alias as "displayName", m.code, m.stage, b.name as "branchName",
       b.time_zone as "timeZone", (select q.preference from mentor_requests q where q.centre_id = $1 and q.member_id = m.id
         order by q.asked_at desc, q.id desc limit 1) as preference
     from members m join branches b on b.centre_id = $1 and b.id = m.branch_id where m.centre_id = $1 and m.id = $2 and ${reach.members('m')}`,
    memberId,
  );
  if (row === undefined) throw notFound('members');
  return row;
}

/** A person within reach who can be accompanied, and does not leave meanwhile; 404 also for one who has left the centre. */
export async function presentMentee(tx: CentreTransaction, memberId: string): Promise<StoredMentee> {
  await tx.rows('select id from members where centre_id = $1 and id = $2 for share', memberId);
  const mentee = await menteeWithin(tx, memberId);
  if (mentee.stage === 'left') throw notFound('members');
  return mentee;
}

/** Lets these people wait for a mentor, with the preference that they named before; those who wait already are left as they are. */
export async function queueAgain(tx: CentreTransaction, memberIds: readonly string[]): Promise<void> {
  const before = await tx.rows<{ member_id: string; preference: string | null }>(
    `select distinct on (q.member_id) q.member_id, q.preference from mentor_requests q
     where q.centre_id = $1 and q.member_id = any($2::uuid[]) order by q.member_id, q.asked_at desc, q.id desc`,
    memberIds,
  );
  const preferences = new Map(before.map(({ member_id: id, preference }) => [id, preference]));
  await tx.table(MentorRequestRow).upsert(
    memberIds.map((memberId) => ({ id: newId(), memberId, preference: preferences.get(memberId) ?? null, askedAt: toDate(tx.now) })),
    { conflict: 'any', update: 'nothing' },
  );
}

/** Closes the wish of a person, who has a mentor now or wishes none any more. */
export const closeRequest = (tx: CentreTransaction, memberId: string): Promise<number> =>
  tx.table(MentorRequestRow).update({ memberId, closedAt: null }, { closedAt: toDate(tx.now) });

/** Since when a person waits for a mentor; null when they do not. */
export async function openRequestOf(tx: CentreTransaction, memberId: string): Promise<string | null> {
  const row = await tx.row<{ asked_at: Date }>(
    'select q.asked_at from mentor_requests q where q.centre_id = $1 and q.member_id = $2 and q.closed_at is null',
    memberId,
  );
  return row?.asked_at.toISOString() ?? null;
}
