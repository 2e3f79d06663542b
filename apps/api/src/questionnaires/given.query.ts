import type { Answers } from '@saath/domain/kernel';
import { notFound } from '../platform/refusal.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { isAskable } from './askable.sql.ts';
import { openGiven } from './sealed-said.ts';

/** The answers of a member to a questionnaire, as they are stored. */
export interface StoredGiven {
  readonly id: string;
  readonly member_id: string;
  readonly alias: string;
  readonly member_code: string;
  readonly time_zone: string;
  readonly code: string;
  readonly form_version: string;
  readonly author_id: string;
  readonly author_name: string;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly safety_note_id: string | null;
  readonly answers: Answers;
}
type Row = Omit<StoredGiven, 'answers'> & { readonly content_cipher: Buffer };

/** The last of what one person answered; nobody looks further back. */
const mostGiven = 100;

const givenSql = `
  select a.id, a.member_id, m.alias, m.code as member_code, b.time_zone, a.code, a.form_version, a.author_id, t.name as author_name, a.content_cipher,
    a.started_at, a.finished_at, (select n.id from safety_notes n where n.centre_id = $1 and n.answer_id = a.id and n.closed_at is null
      order by n.opened_at desc limit 1) as safety_note_id
  from questionnaire_answers a
  join members m on m.centre_id = $1 and m.id = a.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  join staff t on t.centre_id = $1 and t.id = a.author_id
  where a.centre_id = $1`;

const opened = (tx: CentreTransaction, { content_cipher: cipher, ...row }: Row): StoredGiven => ({
  ...row,
  answers: openGiven(tx, row.id, cipher),
});

/** The finished answers of a member, the latest first. The caller has checked that the member is within reach. */
export async function finishedOf(tx: CentreTransaction, memberId: string, code: string | undefined): Promise<StoredGiven[]> {
  const rows = await tx.rows<Row>(
    `${givenSql} and a.member_id = $2 and a.finished_at is not null and ($3::text is null or a.code = $3)
     order by a.finished_at desc, a.id desc limit $4`,
    memberId,
    code ?? null,
    mostGiven,
  );
  return rows.map((row) => opened(tx, row));
}

/** The finished answers of a member to every questionnaire, each questionnaire's own last ones, the latest first. */
export async function finishedOfEach(tx: CentreTransaction, memberId: string): Promise<StoredGiven[]> {
  const rows = await tx.rows<Row>(
    `select g.* from (
       select f.*, row_number() over (partition by f.code order by f.finished_at desc, f.id desc) as nth
       from (${givenSql} and a.member_id = $2 and a.finished_at is not null) f) g
     where g.nth <= $3 order by g.finished_at desc, g.id desc`,
    memberId,
    mostGiven,
  );
  return rows.map((row) => opened(tx, row));
}

/** The answers that this person has begun to ask for and not finished; undefined for none. */
export async function begunOf(tx: CentreTransaction, memberId: string, code: string, authorId: string): Promise<StoredGiven | undefined> {
  const row = await tx.row<Row>(
    `${givenSql} and a.member_id = $2 and a.code = $3 and a.author_id = $4 and a.finished_at is null`,
    memberId,
    code,
    authorId,
  );
  return row === undefined ? undefined : opened(tx, row);
}

/** Answers to a questionnaire that the acting person may read and whose member they may ask; 404 for all others. */
export async function givenOrRefuse(tx: CentreTransaction, id: string): Promise<StoredGiven> {
  const row = await tx.row<Row>(`${givenSql} and a.id = $2 and ${isAskable('$3')}`, id, toDate(tx.now));
  if (row === undefined) throw notFound('questionnaires');
  return opened(tx, row);
}
