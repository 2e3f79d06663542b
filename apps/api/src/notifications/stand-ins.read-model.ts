import { hopefulStandInStates, openStandInStates, settledStandInStates } from '@saath/domain/absences';
import type { StandInCode } from '@saath/domain/notifications';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import { leadersOf } from '../sessions/leaders.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The codes that are still true of the questions about some sessions: for each question, the codes that have something to say. */
export type TrueOfQuestions = ReadonlyMap<string, ReadonlySet<StandInCode>>;

const leads = (staffId: string): string => `${staffId} in (select l.staff_id from ${leadersOf('s', 'd.on_day')} l)`;

/** SQL: the session is to come, somebody is still needed in the place, and nobody was asked or found after this request. */
const needsAnother = `(r.instead_of_id is null or ${leads('r.instead_of_id')}) and not exists (select 1 from stand_in_requests x
  where x.centre_id = $1 and x.session_id = r.session_id and x.id <> r.id and x.instead_of_id is not distinct from r.instead_of_id
    and x.asked_at >= r.asked_at and x.state in (${sqlList(hopefulStandInStates)}))`;

/** Every question about these sessions, with what is still true of it in any of its sessions. */
export async function trueOfQuestions(tx: CentreTransaction, sessionIds: readonly string[]): Promise<TrueOfQuestions> {
  const rows = await tx.rows<{ question_id: string; codes: StandInCode[] }>(
    `select q.question_id, array(
       select distinct 'stand-in-' || c.said from stand_in_requests r
       join sessions s on s.centre_id = $1 and s.id = r.session_id
       cross join lateral (select (s.starts_at at time zone s.time_zone)::date as on_day) d
       cross join lateral (
         select 'asked' as said where r.state in (${sqlList(openStandInStates)})
         union all select r.state where r.state = 'unanswered'
         union all select r.state where r.state in (${sqlList(settledStandInStates)}) and s.state = 'planned' and s.started_at is null and s.starts_at > $3
           and (case when r.state = 'accepted' then ${leads('r.staff_id')} else ${needsAnother} end)) c
       where r.centre_id = $1 and r.question_id = q.question_id) as codes
     from (select distinct a.question_id from stand_in_requests a where a.centre_id = $1 and a.session_id = any($2::uuid[])) q`,
    sessionIds,
    toDate(tx.now),
  );
  return new Map(rows.map(({ question_id: id, codes }) => [id, new Set(codes)]));
}
