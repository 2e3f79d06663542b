import type { Instant } from '@saath/domain/kernel';
import { inCharge, permissionFor, toldAtOnce } from '@saath/domain/notifications';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { colleaguesOfMembers } from './colleagues.query.ts';
import { tell } from './notification-records.ts';
import { lateHours } from './notifications-work.ts';

/**
 * Tells of members who need a word since lately, except those who asked to talk or have a safety note, which is told already; answers when the next one will need
 * one. Doing it again tells nothing twice.
 */
export async function tellNeeds(tx: CentreTransaction): Promise<Instant | undefined> {
  const members = await tx.rows<{ id: string; from: Date }>(
    `select m.id, m.needs_word_from as "from" from members m
     where m.centre_id = $1 and m.needs_word_from > $2 and m.needs_word_from <= $3 and m.merged_into_id is null
       and not exists (select 1 from notifications n where n.centre_id = $1 and n.subject_id = m.id and n.code in (${sqlList(toldAtOnce)}) and n.ended_at is null)`,
    toDate(tx.now.subtract({ hours: lateHours })),
    toDate(tx.now),
  );
  const colleagues = await colleaguesOfMembers(
    tx,
    members.map(({ id }) => id),
  );
  const notices = members.flatMap(({ id, from }) =>
    inCharge(colleagues.get(id) ?? [], permissionFor('needs-word')).map((staffId) => ({
      ...{ staffId, code: 'needs-word' as const, subjectId: id, occasion: from },
    })),
  );
  await tell(tx, notices);
  const next = await tx.row<{ at: Date | null }>(
    'select min(m.needs_word_from) as at from members m where m.centre_id = $1 and m.needs_word_from > $2 and m.merged_into_id is null',
    toDate(tx.now),
  );
  const at = next?.at ?? null;
  return at === null ? undefined : toInstant(at);
}
