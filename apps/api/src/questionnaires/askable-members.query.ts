import { idOf, type Day, type MemberId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { notFound } from '../platform/refusal.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { isAskable } from './askable.sql.ts';

/** A member whom the acting person may ask. */
export interface AskableMember {
  readonly id: MemberId;
  readonly timeZone: string;
  /** The day of the latest admission; null for none. */
  readonly admittedOn: Day | null;
}

/** A member whom the acting person may ask now; 404 for everybody else. The row is locked, so that a form is begun once. */
export async function askableMember(tx: CentreTransaction, memberId: string): Promise<AskableMember> {
  const row = await tx.row<{ id: string; time_zone: string }>(
    `select m.id, b.time_zone from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
     where m.centre_id = $1 and m.id = $2 and ${isAskable('$3')} for update of m`,
    memberId,
    toDate(tx.now),
  );
  if (row === undefined) throw notFound('members');
  return { id: idOf<MemberId>(row.id), timeZone: row.time_zone, admittedOn: await lastAdmission(tx, memberId) };
}

/** The day of the latest admission of a member; null for none. */
export async function lastAdmission(tx: CentreTransaction, memberId: string): Promise<Day | null> {
  const row = await tx.row<{ on: string | null }>(
    'select max(y.admitted_on)::text as on from stays y where y.centre_id = $1 and y.member_id = $2',
    memberId,
  );
  return row?.on == null ? null : storedDay(row.on);
}
