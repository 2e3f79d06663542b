import type { Answers, Field } from '@saath/domain/kernel';
import { answersOf, nextAnswers, togetherOf, type DatedAnswers } from '@saath/domain/records';
import type { Session } from '@saath/domain/sessions';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openAnswers } from './sealed-content.ts';

interface BeforeRecord {
  readonly id: string;
  readonly session_id: string;
  readonly content_cipher: Buffer;
}

/** How many sessions back an answer is looked for from which a question goes on. */
const looksBack = 12;

/** The answers about the last finished sessions of the group before an instant, as far as the reader may see them, the latest first. */
const beforeSql = `
  select a.id, a.session_id, a.content_cipher from (
    select s.id, s.starts_at from sessions s
    where s.centre_id = $1 and s.group_id = $2 and s.starts_at < $3 and s.state = 'held' order by s.starts_at desc limit $4) l
  join answers a on a.centre_id = $1 and a.session_id = l.id and a.form = 'session' order by l.starts_at desc, a.id`;

/** The answers with which the form about a session begins, while it is planned; `stored` are those that it has. */
export async function suggestedAnswers(
  tx: CentreTransaction,
  session: Session,
  fields: readonly Field[],
  stored: DatedAnswers,
): Promise<Answers> {
  const goesOn = fields.some((field) => field.type === 'choice' && field.follows !== undefined);
  if (!goesOn || session.state !== 'planned') return {};
  const rows = await tx.rows<BeforeRecord>(beforeSql, session.groupId, toDate(session.startsAt), looksBack);
  const before = [...Map.groupBy(rows, ({ session_id: id }) => id).values()].map((ofOne) =>
    answersOf(fields, togetherOf(ofOne.map((row) => openAnswers(tx, row.id, row.content_cipher)))),
  );
  return nextAnswers(fields, before, stored);
}
