import { readableHistory, type ReadingKind } from '@saath/domain/attendance';
import type { PersonKind } from '@saath/domain/groups';
import { dayIn, type Day, type Instant } from '@saath/domain/kernel';
import type { CelebrationWay } from '@saath/domain/members';
import { isCelebratedIn, milestonesBetween, type MilestoneStep } from '@saath/domain/milestones';
import type { AttendanceState, ProgrammeKind } from '@saath/domain/programmes';
import { dayOf, type Session } from '@saath/domain/sessions';
import { prepared } from '../database/statement.ts';
import { storedDay } from '../database/stored-day.ts';
import { coversDay, expectedAt } from '../groups/expected.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { naturalOrder } from '../platform/natural-order.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { agreedWays } from '../milestones/agreed-ways.query.ts';
import { milestoneStepsHere } from '../milestones/kept-milestones.query.ts';
import { milestoneName } from '../members/milestone-name.ts';
import { nameColumns, openName, type StoredName } from '../members/relative-texts.ts';
import type { HintView, RosterItemView } from './attendance.view.ts';

interface RosterRecord extends StoredName {
  readonly person_id: string;
  readonly person_kind: PersonKind;
  readonly code: string | null;
  readonly enrolment_id: string | null;
  readonly state: AttendanceState | null;
  readonly own: string | null;
  readonly minutes: number | null;
  readonly marked_at: Date | null;
  readonly sober_since: string | null;
  readonly is_expected: boolean;
  readonly wants_to_talk: boolean;
  readonly history: readonly (readonly [session: EarlierSession, state: AttendanceState | null, own: string | null])[];
}
type EarlierSession = readonly [day: string, startsAt: string, finishedAt: string | null];

const mostPeople = 500;
/** The number of earlier sessions that are read; a longer run of misses is reported with this number. */
const looksBack = 12;

/**
 * The people of a sheet, by name: those expected, those with a mark, and, until the session is finished, everybody whose seat covers its
 * day, because a seat that was entered after the start may be of a person who was there. Each has the earlier sessions of the present seat
 * that say something about them: the finished ones whose roster names them, and those that are not finished and have a mark.
 */
const rosterSql = prepared(`
  with seats as materialized (
    select distinct on (coalesce(e.member_id, e.relative_id)) e.id as enrolment_id, coalesce(e.member_id, e.relative_id) as person_id,
      e.starts_on, ${expectedAt('$4::date', '$5')} as is_expected
    from enrolments e where e.centre_id = $1 and e.group_id = $3 and ${coversDay('$4::date')}
    order by coalesce(e.member_id, e.relative_id), e.starts_on),
  people as materialized (
    select person_id from seats where $8::uuid[] is null union
    select unnest($8::uuid[]) union
    select a.person_id from attendance a where a.centre_id = $1 and a.session_id = $2),
  earlier as materialized (
    select s.id, s.state, s.roster, d.day, json_build_array(d.day, s.starts_at,
      case when s.state = 'held' then coalesce(s.finished_at, s.ends_at) end) as about
    from sessions s cross join lateral (select (s.starts_at at time zone s.time_zone)::date as day) d
    where s.centre_id = $1 and s.group_id = $3 and s.starts_at < $5 and (s.state = 'held' or (s.state = 'planned' and exists (
      select 1 from attendance a where a.centre_id = $1 and a.session_id = s.id)))
    order by s.starts_at desc limit $6),
  marks as materialized (
    select l.id as session_id, q.person_id, q.state, q.own_mark from earlier l cross join lateral (
      select a.person_id, a.state, a.own_mark from attendance a where a.centre_id = $1 and a.session_id = l.id offset 0) q),
  histories as (
    select x.person_id, json_agg(json_build_array(l.about, q.state, q.own_mark)) as history
      from earlier l cross join seats x left join marks q on q.session_id = l.id and q.person_id = x.person_id
      where l.day >= x.starts_on and (q.state is not null or (l.state = 'held' and x.person_id = any(l.roster)))
      group by x.person_id)
  select p.person_id, x.enrolment_id,
    case when $8::uuid[] is null then coalesce(x.is_expected, false) else p.person_id = any($8) end as is_expected, case when m.id is null then 'relative' else 'member' end as person_kind,
    ${nameColumns('m', 'v')}, coalesce(m.code, vm.code) as code, a.state, a.own_mark as own, a.minutes, a.marked_at,
    exists (select from talk_wishes t where t.centre_id = $1 and t.session_id = $2 and t.member_id = m.id and t.wanted) as wants_to_talk,
    (select max(o.started_on) from sobriety_episodes o where o.centre_id = $1 and o.member_id = m.id and o.ended_on is null) as sober_since,
    coalesce(h.history, '[]') as history
  from people p
  left join seats x on x.person_id = p.person_id
  left join histories h on h.person_id = p.person_id
  left join lateral (select o.id, o.alias, o.code from members o where o.centre_id = $1 and o.id = p.person_id offset 0) m on true
  left join lateral (select o.id, o.member_id, o.display_name, o.display_name_cipher from relatives o
    where o.centre_id = $1 and o.id = p.person_id offset 0) v on true
  left join lateral (select o.code from members o where o.centre_id = $1 and o.id = v.member_id offset 0) vm on true
  left join lateral (select o.state, o.own_mark, o.minutes, o.marked_at from attendance o
    where o.centre_id = $1 and o.session_id = $2 and o.person_id = p.person_id offset 0) a on true
  order by p.person_id limit $7`);

type HintingKind = ReadingKind & Pick<ProgrammeKind, 'milestones'>;

/**
 * The hint about one person: a signal of missed sessions, as the programme kind computes it, or else a milestone of that day, of a member
 * who agreed that theirs are celebrated in the circle.
 */
function hintOf(
  row: RosterRecord,
  {
    kind,
    day,
    steps,
    waysOf,
    earlierOf,
  }: {
    readonly kind: HintingKind;
    readonly day: Day;
    readonly steps: readonly MilestoneStep[];
    readonly waysOf: (memberId: string) => readonly CelebrationWay[];
    readonly earlierOf: (session: EarlierSession) => Earlier;
  },
): HintView | null {
  const history = row.history.map(([session, state, own]) => ({ ...earlierOf(session), state, own }));
  const [signal] = kind.signals(readableHistory(history, kind));
  if (signal !== undefined) return { code: signal.code, params: { count: signal.count } };
  if (row.sober_since === null || !waysOf(row.person_id).includes('circle')) return null;
  const milestone = milestonesBetween(steps, storedDay(row.sober_since), day, day).findLast((one) => isCelebratedIn(kind.milestones, one));
  return milestone === undefined ? null : { code: 'milestone', params: { ...milestoneName(milestone) } };
}

interface Earlier {
  readonly on: Day;
  readonly startsAt: Instant;
  readonly finishedAt: Instant | null;
}

/** Reads sessions, each once: the people of a sheet share those of their group. */
function earlierReader(): (session: EarlierSession) => Earlier {
  const known = new Map<string, Earlier>();
  return ([on, startsAt, finishedAt]) => {
    const key = `${startsAt} ${String(finishedAt)}`;
    const earlier = known.get(key) ?? {
      on: storedDay(on),
      startsAt: toInstant(new Date(startsAt)),
      finishedAt: finishedAt === null ? null : toInstant(new Date(finishedAt)),
    };
    known.set(key, earlier);
    return earlier;
  };
}

export async function rosterOf(tx: CentreTransaction, session: Session, kind: HintingKind): Promise<RosterItemView[]> {
  const day = dayOf(session);
  const rows = await tx.rows<RosterRecord>(
    rosterSql,
    session.id,
    session.groupId,
    day.toString(),
    toDate(session.startsAt),
    looksBack,
    mostPeople,
    session.state === 'held' ? session.roster : null,
  );
  const steps = await milestoneStepsHere(tx);
  const isReaching = ({ sober_since: since }: RosterRecord): boolean =>
    since !== null && milestonesBetween(steps, storedDay(since), day, day).length > 0;
  const reaching = rows.filter(isReaching).map((row) => row.person_id);
  const waysOf = await agreedWays(tx, reaching, dayIn(tx.now, session.timeZone));
  const hinting = { kind, day, steps, waysOf, earlierOf: earlierReader() };
  const items = rows.map((row) => ({
    personId: row.person_id,
    personKind: row.person_kind,
    displayName: openName(tx, row.person_id, row),
    code: row.code,
    enrolmentId: row.enrolment_id,
    isExpected: row.is_expected,
    wantsToTalk: row.wants_to_talk,
    hint: hintOf(row, hinting),
    mark:
      row.state === null || row.marked_at === null
        ? null
        : { state: row.state, own: row.own, minutes: row.minutes, markedAt: row.marked_at.toISOString() },
  }));
  return items.toSorted((a, b) => naturalOrder(a.displayName, b.displayName));
}
