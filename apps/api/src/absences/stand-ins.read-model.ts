import type { StandInEnding, StandInState } from '@saath/domain/absences';
import { placedColumns, placedSession, placeOfSession, type PlacedSessionRecord } from '../sessions/placed-session.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { isOpenSql, standInReasonPlace } from './stand-in-records.ts';
import type { AskedSessionView, StandInRequestView } from './stand-in.view.ts';

interface RequestRecord {
  readonly id: string;
  readonly session_id: string;
  readonly staff_id: string;
  readonly staff_name: string;
  readonly instead_of_id: string | null;
  readonly asked_by_name: string;
  readonly asked_at: Date;
  readonly answer_by: Date;
  readonly state: StandInState;
  readonly changed_at: Date;
  readonly because: StandInEnding | null;
  readonly reason_cipher: Buffer | null;
  readonly next_names: readonly string[];
}

/** The requests about these sessions, which the reader reaches; the latest first. */
export async function requestsAbout(tx: CentreTransaction, sessionIds: readonly string[]): Promise<readonly StandInRequestView[]> {
  const rows = await tx.rows<RequestRecord>(
    `select r.id, r.session_id, r.staff_id, t.name as staff_name, r.instead_of_id, a.name as asked_by_name, r.asked_at, r.answer_by, r.state,
       r.changed_at, r.because, r.reason_cipher,
       array(select n.name from unnest(r.next_ids) with ordinality as x (id, place) join staff n on n.centre_id = $1 and n.id = x.id
         order by x.place) as next_names
     from stand_in_requests r
     join staff t on t.centre_id = $1 and t.id = r.staff_id
     join staff a on a.centre_id = $1 and a.id = r.asked_by_id
     where r.centre_id = $1 and r.session_id = any($2::uuid[]) order by r.asked_at desc, r.id desc`,
    sessionIds,
  );
  return rows.map((row) => ({
    ...{ id: row.id, sessionId: row.session_id, staffId: row.staff_id, staffName: row.staff_name, insteadOfId: row.instead_of_id },
    ...{ askedByName: row.asked_by_name, askedAt: row.asked_at.toISOString(), answerBy: row.answer_by.toISOString() },
    ...{ state: row.state, changedAt: row.changed_at.toISOString(), because: row.because, nextNames: row.next_names },
    reason: row.reason_cipher === null ? null : tx.vault.open(row.reason_cipher, standInReasonPlace(row.id)),
  }));
}

interface AskedRecord extends PlacedSessionRecord {
  readonly id: string;
  readonly question_id: string;
  readonly instead_of_name: string | null;
  readonly asked_by_name: string;
  readonly asked_at: Date;
  readonly answer_by: Date;
}

/** The sessions that a person is asked to lead, earliest first. Being asked is enough to read when and where a session is, and nothing else. */
export async function askedSessions(tx: CentreTransaction, staffId: string): Promise<readonly AskedSessionView[]> {
  const rows = await tx.rows<AskedRecord>(
    `select ${placedColumns}, r.id, r.question_id, i.name as instead_of_name, a.name as asked_by_name, r.asked_at, r.answer_by
     from stand_in_requests r
     join sessions s on s.centre_id = $1 and s.id = r.session_id
     ${placeOfSession}
     join staff a on a.centre_id = $1 and a.id = r.asked_by_id
     left join staff i on i.centre_id = $1 and i.id = r.instead_of_id
     where r.centre_id = $1 and r.staff_id = $2 and ${isOpenSql} order by s.starts_at, r.id`,
    staffId,
  );
  return rows.map((row) => ({
    ...placedSession(row),
    ...{ id: row.id, questionId: row.question_id },
    ...{ insteadOfName: row.instead_of_name, askedByName: row.asked_by_name },
    ...{ askedAt: row.asked_at.toISOString(), answerBy: row.answer_by.toISOString() },
  }));
}
