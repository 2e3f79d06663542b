import type { ExpectedSession, GroupHistory } from '@saath/domain/attendance';
import { nothingSaid } from '@saath/domain/care';
import type { AttentionAnswer, AttentionFacts, ContactFacts, FollowUp, SaidFacts, TalkWish } from '@saath/domain/care';
import { idOf, type FollowUpId, type GroupId, type MemberId, type OutsideReferralId, type SessionId } from '@saath/domain/kernel';
import { outsideStages } from '@saath/domain/members';
import { attendedStates, type AttendanceState, type ProgrammeKind } from '@saath/domain/programmes';
import { opensMinutesBefore } from '@saath/domain/sessions';
import { sqlList } from '../database/sql-list.ts';
import { prepared, type Prepared } from '../database/statement.ts';
import { storedDay } from '../database/stored-day.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { everyKindHere, kindOrBug } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { contactFactsOf, type AttendedDays } from './contact-facts.read-model.ts';
import { hasSaidAtOnce, saidFactsOf } from './said-facts.read-model.ts';

/** How far back sessions are read, in days. Follow-ups and answers are read without a limit. */
const daysBack = 90;

type OwedRecord = Pick<FollowUp, 'kind' | 'origin' | 'method'> & { readonly id: string; readonly due_on: string };

export interface FactsRecord {
  readonly id: string;
  readonly alias: string;
  readonly code: string;
  readonly branch_name: string;
  readonly time_zone: string;
  readonly history: readonly (readonly [sessionId: string, state: AttendanceState | null, own: string | null])[];
  readonly follow_ups: readonly OwedRecord[];
  readonly talk_wishes: readonly { session_id: string; group_name: string; on: string; known_since: string }[];
  readonly visits?: readonly { referral_id: string; on: string }[];
  readonly answers: readonly { answer: 'spoke' | 'later'; until: string | null; at: string }[];
}

/** A session of the histories, which is read once for all members. */
interface SessionRecord {
  readonly id: string;
  readonly group_id: string;
  readonly group_name: string;
  readonly kind: string;
  readonly on: string;
  readonly starts_at: Date;
  readonly finished_at: Date | null;
}

/** A member and what is known about them. */
export interface MemberFacts extends Pick<FactsRecord, 'id' | 'alias' | 'code' | 'branch_name'> {
  readonly facts: AttentionFacts;
}

/** Selects members by id. */
export interface FactsFilter {
  readonly memberIds: readonly string[];
  readonly attended?: AttendedDays | undefined;
}

/**
 * SQL: the follow-ups of the member `m` that are due. The state is no condition: without statistics of a new table, the planner would read
 * the due follow-ups of the whole centre for each member.
 */
export const dueFollowUps = `
    coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'origin', f.origin, 'method', f.method, 'due_on', f.due_on)) filter (where f.state = 'due')
      from follow_ups f where f.centre_id = $1 and f.member_id = m.id), '[]')`;

/** SQL: the member `m` is in care, or has asked to talk to someone, as a person may do who came for the first time. */
const isInCare = `(m.stage not in (${sqlList(outsideStages)})
      or exists (select from talk_wishes t where t.centre_id = $1 and t.member_id = m.id and t.wanted) or ${hasSaidAtOnce})`;

/** SQL: the session `s` is on a day of the enrolment `e`. */
const onDayOfSeat = `(s.starts_at at time zone s.time_zone)::date >= e.starts_on
        and (e.ends_on is null or (s.starts_at at time zone s.time_zone)::date < e.ends_on)`;

/** SQL: the session `s` is one of the enrolment `e` at which people may have been marked by now. */
const isOpened = `s.centre_id = $1 and s.group_id = e.group_id and s.state <> 'cancelled' and s.starts_at > $3
        and s.starts_at <= $4::timestamptz + make_interval(mins => ${String(opensMinutesBefore)}) and ${onDayOfSeat}`;

/** SQL: the mark of the member `m` at the session `s`. */
const markAtSession = `(select x.state, x.own_mark from attendance x
        where x.centre_id = $1 and x.session_id = s.id and x.person_id = m.id offset 0)`;

/**
 * Facts of members in care: the sessions of their present seats, open follow-ups, what they asked for at sessions, and
 * answers. A finished session counts when its stored roster names the member, and any other when the member has a mark. `$5` names,
 * for the kinds that read no further, the states of a session that ends what is read of a group: its last one, and those after it, are all.
 * Nobody is marked before a session opens, so that of those to come only a session that was moved says something (`ahead`).
 *
 * The plan is kept: each step reads what the one before has found, by its key, regardless of the number of people that it expects.
 */
const factsText = `
  with ahead as materialized (
    select s.id, s.group_id, s.starts_at, s.time_zone, s.state, s.roster from sessions s
    where s.centre_id = $1 and s.starts_at > $4::timestamptz + make_interval(mins => ${String(opensMinutesBefore)})
      and s.moved_from is not null and s.state <> 'cancelled'
      and (s.state = 'held' or exists (select from attendance a where a.centre_id = $1 and a.session_id = s.id)))
  select m.id, m.alias, m.code, b.name as branch_name, b.time_zone,
    coalesce((select json_agg(json_build_array(s.id, a.state, a.own_mark))
      from (select o.group_id, o.starts_on, o.ends_on from enrolments o where o.centre_id = $1 and o.member_id = m.id
          and (o.ends_on is null or o.ends_on > ($4::timestamptz at time zone b.time_zone)::date) offset 0) e
      cross join lateral (select $5::jsonb -> g.kind as ends from groups g where g.centre_id = $1 and g.id = e.group_id offset 0) g
      cross join lateral (select greatest($3::timestamptz,
          (select s.starts_at from sessions s cross join lateral ${markAtSession} a
            where ${isOpened} and g.ends ? a.state order by s.starts_at desc limit 1),
          (select max(s.starts_at) from ahead s cross join lateral ${markAtSession} a
            where s.group_id = e.group_id and ${onDayOfSeat} and g.ends ? a.state)) as since offset 0) c
      cross join lateral (
        select s.id, s.state, s.roster from sessions s where ${isOpened} and s.starts_at >= c.since
        union all
        select s.id, s.state, s.roster from ahead s where s.group_id = e.group_id and ${onDayOfSeat} and s.starts_at >= c.since) s
      left join lateral ${markAtSession} a on true
      where a.state is not null or (s.state = 'held' and m.id = any(s.roster))), '[]') as history,
    ${dueFollowUps} as follow_ups,
    coalesce((select json_agg(json_build_object('session_id', s.id, 'group_name', g.name, 'on', (s.starts_at at time zone s.time_zone)::date, 'known_since', t.recorded_at))
      from talk_wishes t
      join sessions s on s.centre_id = $1 and s.id = t.session_id
      join groups g on g.centre_id = $1 and g.id = s.group_id
      where t.centre_id = $1 and t.member_id = m.id and t.wanted), '[]') as talk_wishes,
    coalesce((select json_agg(json_build_object('referral_id', r.id, 'on', v.on_day))
      from outside_referrals r join outside_visits v on v.centre_id = $1 and v.referral_id = r.id and v.outcome is null
      where r.centre_id = $1 and r.member_id = m.id and r.ended_at is null), '[]') as visits,
    coalesce((select json_agg(json_build_object('answer', w.answer, 'until', w.until, 'at', w.answered_at))
      from attention_answers w where w.centre_id = $1 and w.member_id = m.id), '[]') as answers
  from unnest($2::uuid[]) w (id)
    cross join lateral (select o.id, o.alias, o.code, o.stage, o.branch_id from members o where o.centre_id = $1 and o.id = w.id offset 0) m
    cross join lateral (select o.name, o.time_zone from branches o where o.centre_id = $1 and o.id = m.branch_id offset 0) b
  where ${isInCare}`;
const factsSql = prepared(factsText);
const factsInReachSql = prepared(`${factsText} and ${reach.members('m')} order by m.id`);

const sessionsSql = prepared(`
  select s.id, g.id as group_id, g.name as group_name, g.kind, (s.starts_at at time zone s.time_zone)::date::text as on, s.starts_at,
    case when s.state = 'held' then coalesce(s.finished_at, s.ends_at) end as finished_at
  from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
  where s.centre_id = $1 and s.id = any($2::uuid[])`);

type Kinds = ReadonlyMap<string, ProgrammeKind>;

/** The sessions of histories by id, each without anybody's mark. Members of one group share them. */
type Sessions = ReadonlyMap<string, { readonly group: Omit<GroupHistory, 'sessions'>; readonly session: Omit<ExpectedSession, 'state'> }>;

async function sessionsOf(tx: CentreTransaction, rows: readonly FactsRecord[], kinds: Kinds): Promise<Sessions> {
  const ids = [...new Set(rows.flatMap(({ history }) => history.map(([id]) => id)))];
  if (ids.length === 0) return new Map();
  const found = await tx.rows<SessionRecord>(sessionsSql, ids);
  return new Map(
    found.map((row) => {
      const group = { groupId: idOf<GroupId>(row.group_id), groupName: row.group_name, kind: kindOrBug(kinds.get(row.kind), row.kind) };
      const finishedAt = row.finished_at === null ? null : toInstant(row.finished_at);
      const session = { sessionId: idOf<SessionId>(row.id), on: storedDay(row.on), startsAt: toInstant(row.starts_at), finishedAt };
      return [row.id, { group, session }];
    }),
  );
}

function historiesOf(rows: FactsRecord['history'], sessions: Sessions): GroupHistory[] {
  const groups = new Map<GroupId, { readonly group: Omit<GroupHistory, 'sessions'>; readonly sessions: ExpectedSession[] }>();
  for (const [id, state, own] of rows) {
    const known = sessions.get(id);
    if (known === undefined) continue;
    const { group, session } = known;
    const history = groups.get(group.groupId);
    if (history === undefined) groups.set(group.groupId, { group, sessions: [{ ...session, state, own }] });
    else history.sessions.push({ ...session, state, own });
  }
  return [...groups.values()].map(({ group, sessions: expected }) => ({ ...group, sessions: expected }));
}

/** The facts of one member, from which the domain computes the reasons. */
function factsOf(
  tx: CentreTransaction,
  row: FactsRecord,
  { sessions, said, contacts }: { readonly sessions: Sessions; readonly said: SaidFacts; readonly contacts: ContactFacts },
): AttentionFacts {
  const followUps = row.follow_ups.map((one): FollowUp => ({
    id: idOf<FollowUpId>(one.id),
    memberId: idOf<MemberId>(row.id),
    kind: one.kind,
    origin: one.origin,
    method: one.method,
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
  const visits = row.visits?.map((one) => ({ referralId: idOf<OutsideReferralId>(one.referral_id), on: storedDay(one.on) }));
  return {
    ...{ groups: historiesOf(row.history, sessions), followUps, talkWishes, said, contacts, visits, answers },
    now: tx.now,
    timeZone: row.time_zone,
  };
}

/** The facts of these members, with the sessions of their histories. */
async function withSessions(
  tx: CentreTransaction,
  rows: readonly FactsRecord[],
  { kinds, attended }: { readonly kinds: Kinds; readonly attended: AttendedDays | undefined },
): Promise<MemberFacts[]> {
  const sessions = await sessionsOf(tx, rows, kinds);
  const ids = rows.map(({ id }) => id);
  const [saidOf, contactsOf] = [await saidFactsOf(tx, ids), await contactFactsOf(tx, ids, attended)];
  return rows.map((row) => ({ ...row, facts: factsOf(tx, row, { sessions, said: saidOf(row.id), contacts: contactsOf(row.id) }) }));
}

async function read(tx: CentreTransaction, sql: Prepared, { memberIds, attended }: FactsFilter): Promise<MemberFacts[]> {
  const kinds = await everyKindHere(tx);
  const ends = [...kinds.values()].filter(({ signals }) => signals.untilAttended).map(endsOf);
  const since = toDate(tx.now.subtract({ hours: daysBack * 24 }));
  return withSessions(tx, await tx.rows<FactsRecord>(sql, memberIds, since, toDate(tx.now), JSON.stringify(Object.fromEntries(ends))), {
    kinds,
    attended,
  });
}

/** The states in which a member came, and which are no miss. */
const endsOf = ({ code, attendance: { misses } }: ProgrammeKind) =>
  [code, attendedStates.filter((state) => !misses.includes(state))] as const;

/** Reads the facts of those of these members who are in care and within reach. */
export const readFacts = (tx: CentreTransaction, filter: FactsFilter): Promise<MemberFacts[]> => read(tx, factsInReachSql, filter);

/**
 * Reads the facts of those of these members who are in care, for what is stored of them: a peer who marks them has no list of people, and
 * their need is the same regardless of who marks them.
 */
export const readFactsOfAll = (tx: CentreTransaction, filter: FactsFilter): Promise<MemberFacts[]> => read(tx, factsSql, filter);

/** The facts of members who have been at no session and have said nothing of themselves. */
export async function factsWithoutSessions(tx: CentreTransaction, rows: readonly FactsRecord[]): Promise<MemberFacts[]> {
  const contactsOf = await contactFactsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, facts: factsOf(tx, row, { sessions: new Map(), said: nothingSaid, contacts: contactsOf(row.id) }) }));
}
