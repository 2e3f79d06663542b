import { openStandInStates, type StandInChanged, type StandInFacts, type StandInRequest } from '@saath/domain/absences';
import type { AbsenceId, SessionId, StaffId, StandInRequestId } from '@saath/domain/kernel';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { leadersOf } from '../sessions/leaders.ts';
import { branchesOfLeaders } from '../sessions/session-place.sql.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { StandInRequestRow } from './stand-in-request.row.ts';
import { standInsWork } from './stand-ins-work.ts';

/** A question with what is known of its session and of the person. */
export interface StoredStandIn {
  readonly request: StandInRequest;
  readonly facts: StandInFacts;
}

export const standInReasonPlace = (id: string) => ({ table: 'stand_in_requests', column: 'reason', id });

/** SQL: the questions that still wait for an answer; `r` is the row. */
export const isOpenSql = `r.state in (${sqlList(openStandInStates)})`;

interface FactsRecord {
  readonly session_state: StandInFacts['state'];
  readonly session_starts_at: Date;
  readonly started_at: Date | null;
  readonly leaders: readonly StaffId[];
}

interface RequestRecord extends FactsRecord {
  readonly id: StandInRequestId;
  readonly question_id: string;
  readonly session_id: SessionId;
  readonly staff_id: StaffId;
  readonly instead_of_id: StaffId | null;
  readonly absence_id: AbsenceId | null;
  readonly asked_by_id: StaffId;
  readonly next_ids: readonly StaffId[];
  readonly asked_at: Date;
  readonly starts_at: Date;
  readonly answer_by: Date;
  readonly state: StandInRequest['state'];
  readonly changed_at: Date;
  readonly because: StandInRequest['because'];
  readonly is_available: boolean;
}

const sessionFactsSql = `s.state as session_state, s.starts_at as session_starts_at, s.started_at,
  array(select l.staff_id from ${leadersOf('s', 'd.on_day')} l) as leaders`;

const requestSql = `
  select r.id, r.question_id, r.session_id, r.staff_id, r.instead_of_id, r.absence_id, r.asked_by_id, r.next_ids, r.asked_at, r.starts_at, r.answer_by,
    r.state, r.changed_at, r.because, ${sessionFactsSql},
    ${worksIn('t', branchesOfLeaders('s', 'g'))} and not exists (select 1 from absences a where a.centre_id = $1 and a.staff_id = r.staff_id
      and d.on_day between a.starts_on and a.ends_on) as is_available
  from stand_in_requests r
  join sessions s on s.centre_id = $1 and s.id = r.session_id
  join groups g on g.centre_id = $1 and g.id = s.group_id
  join staff t on t.centre_id = $1 and t.id = r.staff_id
  cross join lateral (select (s.starts_at at time zone s.time_zone)::date as on_day) d
  where r.centre_id = $1`;

const factsOf = (row: FactsRecord, isAvailable: boolean): StandInFacts => ({
  ...{ state: row.session_state, startsAt: toInstant(row.session_starts_at), leaders: row.leaders, isAvailable },
  startedAt: row.started_at === null ? null : toInstant(row.started_at),
});

const storedOf = (row: RequestRecord): StoredStandIn => ({
  request: {
    ...{ id: row.id, questionId: row.question_id, sessionId: row.session_id, staffId: row.staff_id, insteadOfId: row.instead_of_id },
    ...{
      absenceId: row.absence_id,
      askedById: row.asked_by_id,
      nextIds: row.next_ids,
      askedAt: toInstant(row.asked_at),
      startsAt: toInstant(row.starts_at),
    },
    ...{ answerBy: toInstant(row.answer_by), state: row.state, changedAt: toInstant(row.changed_at), because: row.because },
  },
  facts: factsOf(row, row.is_available),
});

/** The questions to lock: all open ones, those about these sessions, those with these ids, or the open ones of an absence. */
export interface WhichStandIns {
  readonly sessionIds?: readonly string[];
  readonly ids?: readonly string[];
  readonly absenceId?: string;
  readonly onlyOpen: boolean;
}

/** Locks questions for a change, in one order, so that two acts wait for each other. */
export async function lockStandIns(tx: CentreTransaction, which: WhichStandIns): Promise<readonly StoredStandIn[]> {
  const rows = await tx.rows<RequestRecord>(
    `${requestSql} and (not $2 or ${isOpenSql}) and ($3::uuid[] is null or r.session_id = any($3)) and ($4::uuid[] is null or r.id = any($4))
       and ($5::uuid is null or r.absence_id = $5) order by r.id for update of r`,
    which.onlyOpen,
    which.sessionIds ?? null,
    which.ids ?? null,
    which.absenceId ?? null,
  );
  return rows.map(storedOf);
}

/** The facts about sessions for which somebody is asked. Whether a person is available is decided with the person. */
export async function sessionFacts(tx: CentreTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, StandInFacts>> {
  const rows = await tx.rows<FactsRecord & { readonly id: string }>(
    `select s.id, ${sessionFactsSql} from sessions s
     cross join lateral (select (s.starts_at at time zone s.time_zone)::date as on_day) d
     where s.centre_id = $1 and s.id = any($2::uuid[])`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, factsOf(row, true)]));
}

/** Stores what became of questions and what was asked anew, and raises the events. This is the one writer of `stand_in_requests`. */
export async function storeStandIns(tx: CentreTransaction, changes: readonly StandInChanged[], reason?: string): Promise<void> {
  const table = tx.table(StandInRequestRow);
  // What is withdrawn makes room for what is asked in its place.
  for (const { request } of changes.filter(({ request: { state } }) => state !== 'asked')) {
    const { id, state, changedAt, because } = request;
    const reasonCipher = state === 'declined' ? sealText(tx, reason, standInReasonPlace(id)) : null;
    await table.update(id, { state, changedAt: toDate(changedAt), because, reasonCipher });
  }
  const asked = changes.filter(({ request: { state } }) => state === 'asked').map(({ request }) => request);
  await table.insert(
    asked.map((one) => ({
      ...one,
      nextIds: [...one.nextIds],
      ...{ askedAt: toDate(one.askedAt), startsAt: toDate(one.startsAt) },
      ...{ answerBy: toDate(one.answerBy), changedAt: toDate(one.changedAt) },
    })),
  );
  for (const { answerBy } of asked) tx.wake(standInsWork, answerBy);
  await tx.raise(changes.flatMap(({ events }) => events));
}

/** The questions of an absence that was removed are about their sessions only. */
export const forgetAbsenceOfStandIns = (tx: CentreTransaction, absenceId: string): Promise<unknown> =>
  tx.table(StandInRequestRow).update({ absenceId }, { absenceId: null });
