import type { AttentionAnswer, AttentionFacts, ExpectedSession, FollowUp, FollowUpKind, GroupHistory, TalkWish } from '@saath/domain/care';
import { idOf, type FollowUpId, type GroupId, type MemberId, type SessionId } from '@saath/domain/kernel';
import type { AttendanceState } from '@saath/domain/programmes';
import { storedDay } from '../database/stored-day.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { kindOrBug, type KindHere } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

/** How far back sessions are read, in days. Follow-ups and answers are read without a limit. */
const daysBack = 90;

export interface FactsRecord {
  readonly id: string;
  readonly alias: string;
  readonly code: string;
  readonly branch_name: string;
  readonly time_zone: string;
  readonly history: readonly {
    group_id: string;
    group_name: string;
    kind: string;
    session_id: string;
    on: string;
    starts_at: string;
    finished_at: string | null;
    state: AttendanceState | null;
  }[];
  readonly follow_ups: readonly { id: string; kind: FollowUpKind; due_on: string }[];
  readonly talk_wishes: readonly { session_id: string; group_name: string; on: string; known_since: string }[];
  readonly answers: readonly { answer: 'spoke' | 'later'; until: string | null; at: string }[];
}

/** Selects members by id. */
export interface FactsFilter {
  readonly memberIds: readonly string[];
}

/**
 * SQL: the follow-ups of the member `m` that are due. The state is no condition: without statistics of a new table, the planner would read
 * the due follow-ups of the whole centre for each member.
 */
export const dueFollowUps = `
    coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'due_on', f.due_on)) filter (where f.state = 'due')
      from follow_ups f where f.centre_id = $1 and f.member_id = m.id), '[]')`;

/** SQL: the member `m` is in care, or has asked to talk to someone, as a person may do who came for the first time. */
const isInCare = `(m.stage not in ('enquiry', 'left')
      or exists (select from talk_wishes t where t.centre_id = $1 and t.member_id = m.id and t.wanted))`;

/**
 * Facts of members in care, in one statement: the sessions of their present seats, open follow-ups, what they asked for at sessions, and
 * answers. A finished session counts when its stored roster names the member, and any other when the member has a mark.
 */
const factsSql = `
  select m.id, m.alias, m.code, b.name as branch_name, b.time_zone,
    coalesce((select json_agg(json_build_object('group_id', g.id, 'group_name', g.name, 'kind', g.kind, 'session_id', s.id, 'on', (s.starts_at at time zone s.time_zone)::date,
        'starts_at', s.starts_at, 'finished_at', case when s.state = 'held' then coalesce(s.finished_at, s.ends_at) end, 'state', a.state))
      from enrolments e
      join groups g on g.centre_id = $1 and g.id = e.group_id
      join sessions s on s.centre_id = $1 and s.group_id = e.group_id and s.state <> 'cancelled' and s.starts_at > $3
        and (s.starts_at at time zone s.time_zone)::date >= e.starts_on
        and (e.ends_on is null or (s.starts_at at time zone s.time_zone)::date < e.ends_on)
      left join attendance a on a.centre_id = $1 and a.session_id = s.id and a.person_id = m.id
      where e.centre_id = $1 and e.member_id = m.id and (a.state is not null or (s.state = 'held' and m.id = any(s.roster)))
        and (e.ends_on is null or e.ends_on > ($4::timestamptz at time zone b.time_zone)::date)), '[]') as history,
    ${dueFollowUps} as follow_ups,
    coalesce((select json_agg(json_build_object('session_id', s.id, 'group_name', g.name, 'on', (s.starts_at at time zone s.time_zone)::date, 'known_since', t.recorded_at))
      from talk_wishes t
      join sessions s on s.centre_id = $1 and s.id = t.session_id
      join groups g on g.centre_id = $1 and g.id = s.group_id
      where t.centre_id = $1 and t.member_id = m.id and t.wanted), '[]') as talk_wishes,
    coalesce((select json_agg(json_build_object('answer', w.answer, 'until', w.until, 'at', w.answered_at))
      from attention_answers w where w.centre_id = $1 and w.member_id = m.id), '[]') as answers
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and ${isInCare} and m.id = any($2::uuid[])`;
const factsInReachSql = `${factsSql} and ${reach.members('m')} order by m.id`;

function historiesOf(rows: FactsRecord['history'], kindHere: KindHere): GroupHistory[] {
  const groups = Map.groupBy(rows, ({ group_id: id }) => id);
  return [...groups.entries()].flatMap(([id, sessions]) => {
    const [first] = sessions;
    if (first === undefined) return [];
    const expected = sessions.map((row): ExpectedSession => ({
      sessionId: idOf<SessionId>(row.session_id),
      on: storedDay(row.on),
      startsAt: toInstant(new Date(row.starts_at)),
      finishedAt: row.finished_at === null ? null : toInstant(new Date(row.finished_at)),
      state: row.state,
    }));
    return [
      { groupId: idOf<GroupId>(id), groupName: first.group_name, kind: kindOrBug(kindHere(first.kind), first.kind), sessions: expected },
    ];
  });
}

/** The facts of one member, from which the domain computes the reasons. */
export function factsOf(tx: CentreTransaction, row: FactsRecord, kindHere: KindHere): AttentionFacts {
  const followUps = row.follow_ups.map((one): FollowUp => ({
    id: idOf<FollowUpId>(one.id),
    memberId: idOf<MemberId>(row.id),
    kind: one.kind,
    dueOn: storedDay(one.due_on),
    ownerId: null,
    state: 'due',
  }));
  const answers = row.answers.map((one): AttentionAnswer => {
    const at = toInstant(new Date(one.at));
    return one.answer === 'later' && one.until !== null ? { answer: 'later', at, until: storedDay(one.until) } : { answer: 'spoke', at };
  });
  const talkWishes = row.talk_wishes.map((one): TalkWish => ({
    sessionId: idOf<SessionId>(one.session_id),
    groupName: one.group_name,
    on: storedDay(one.on),
    knownSince: toInstant(new Date(one.known_since)),
  }));
  return { groups: historiesOf(row.history, kindHere), followUps, talkWishes, answers, now: tx.now, timeZone: row.time_zone };
}

const sinceOf = (tx: CentreTransaction): Date => toDate(tx.now.subtract({ hours: daysBack * 24 }));

/** Reads the facts of those of these members who are in care and within reach. */
export function readFacts(tx: CentreTransaction, { memberIds }: FactsFilter): Promise<FactsRecord[]> {
  return tx.rows<FactsRecord>(factsInReachSql, memberIds, sinceOf(tx), toDate(tx.now));
}

/**
 * Reads the facts of those of these members who are in care, for what is stored of them: a peer who marks them has no list of people, and
 * their need is the same whoever marks them.
 */
export function readFactsOfAll(tx: CentreTransaction, { memberIds }: FactsFilter): Promise<FactsRecord[]> {
  return tx.rows<FactsRecord>(factsSql, memberIds, sinceOf(tx), toDate(tx.now));
}
