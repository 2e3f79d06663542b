import { nothingSaid, type SaidFacts } from '@saath/domain/care';
import { checkInRules, type RecordedCheckIn } from '@saath/domain/questionnaires';
import { prepared } from '../database/statement.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { openFeelings } from '../questionnaires/sealed-said.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface CheckInRecord {
  readonly id: string;
  readonly member_id: string;
  readonly said_at: Date;
  readonly wants_talk: boolean;
  readonly content_cipher: Buffer;
}
interface NoteRecord {
  readonly id: string;
  readonly member_id: string;
  readonly opened_at: Date;
}

/**
 * The check-ins on which rules rest, and the wishes to talk, of which a conversation after them settles. Each is bounded by itself, so that a
 * wish is not lost behind the many check-ins of somebody who says often how they are.
 */
const checkInsSql = prepared(`
  select c.id, c.member_id, c.said_at, c.wants_talk, c.content_cipher
  from unnest($2::uuid[]) w (id) cross join lateral (
    (select o.id, o.member_id, o.said_at, o.wants_talk, o.content_cipher from check_ins o
     where o.centre_id = $1 and o.member_id = w.id and o.said_at > $3 and not o.wants_talk order by o.said_at desc limit 60)
    union all
    (select o.id, o.member_id, o.said_at, o.wants_talk, o.content_cipher from check_ins o
     where o.centre_id = $1 and o.member_id = w.id and o.wants_talk order by o.said_at desc limit 60)) c`);

const notesSql = prepared(
  'select n.id, n.member_id, n.opened_at from safety_notes n where n.centre_id = $1 and n.member_id = any($2::uuid[]) and n.closed_at is null',
);

/** SQL condition: the member `m` has an open safety note, or asked at a check-in to talk to someone. */
export const hasSaidAtOnce = `(exists (select from safety_notes n where n.centre_id = $1 and n.member_id = m.id and n.closed_at is null)
      or exists (select from check_ins c where c.centre_id = $1 and c.member_id = m.id and c.wants_talk))`;

/** The check-ins and safety notes of these members, as far as they are a reason for a word. */
export async function saidFactsOf(tx: CentreTransaction, memberIds: readonly string[]): Promise<(memberId: string) => SaidFacts> {
  if (memberIds.length === 0) return () => nothingSaid;
  const since = toDate(tx.now.subtract({ hours: 24 * checkInRules.days }));
  const checkIns = Map.groupBy(await tx.rows<CheckInRecord>(checkInsSql, memberIds, since), ({ member_id: id }) => id);
  const notes = Map.groupBy(await tx.rows<NoteRecord>(notesSql, memberIds), ({ member_id: id }) => id);
  return (memberId) => ({
    checkIns: (checkIns.get(memberId) ?? []).map((row) => checkInOf(tx, row)),
    safetyNotes: (notes.get(memberId) ?? []).map(({ id, opened_at: at }) => ({ id, openedAt: toInstant(at) })),
  });
}

const checkInOf = (tx: CentreTransaction, row: CheckInRecord): RecordedCheckIn => ({
  ...{ id: row.id, at: toInstant(row.said_at), wantsTalk: row.wants_talk },
  ...openFeelings(tx, row.id, row.content_cipher),
});

/** Whether a member has an open safety note. */
export const hasSafetyNote = async (tx: CentreTransaction, memberId: string): Promise<boolean> =>
  (await tx.rows<NoteRecord>(notesSql, [memberId])).length > 0;
