import { finalState, type ReadingKind } from '@saath/domain/care';
import type { PersonKind } from '@saath/domain/groups';
import type { Day } from '@saath/domain/kernel';
import { milestonesBetween } from '@saath/domain/milestones';
import type { AttendanceState, ProgrammeKind } from '@saath/domain/programmes';
import { dayOf, type Session } from '@saath/domain/sessions';
import { storedDay } from '../database/stored-day.ts';
import { toDate } from '../platform/clock.ts';
import { expectedOn } from '../groups/expected.ts';
import { mayRead } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { HintView, RosterItemView } from './attendance.view.ts';

interface RosterRecord {
  readonly person_id: string;
  readonly person_kind: PersonKind;
  readonly display_name: string;
  readonly code: string | null;
  readonly enrolment_id: string | null;
  readonly state: AttendanceState | null;
  readonly minutes: number | null;
  readonly marked_at: Date | null;
  readonly sober_since: string | null;
  readonly history: readonly { readonly on: string; readonly state: AttendanceState | null }[];
}

const mostPeople = 500;
/** The number of earlier held sessions that are read; a longer run of misses is reported with this number. */
const looksBack = 12;

/** The people expected on the day of the session and the people who walked in, by name, each with the last held sessions at which they were expected. */
const rosterSql = `
  with expected as (
    select distinct on (coalesce(e.member_id, e.relative_id)) e.id as enrolment_id, coalesce(e.member_id, e.relative_id) as person_id
    from enrolments e where e.centre_id = $1 and e.group_id = $3 and ${expectedOn('$4::date')}
    order by coalesce(e.member_id, e.relative_id), e.starts_on),
  people as (
    select person_id from expected union
    select a.person_id from attendance a where a.centre_id = $1 and a.session_id = $2),
  earlier as (
    select s.id, s.starts_at, (s.starts_at at time zone s.time_zone)::date as on_day from sessions s
    where s.centre_id = $1 and s.group_id = $3 and s.state = 'held' and s.starts_at < $5 order by s.starts_at desc limit $6)
  select p.person_id, x.enrolment_id, case when m.id is null then 'relative' else 'member' end as person_kind,
    coalesce(m.alias, v.display_name) as display_name, coalesce(m.code, vm.code) as code, a.state, a.minutes, a.marked_at,
    (select max(o.started_on) from sobriety_episodes o where o.centre_id = m.centre_id and o.member_id = m.id and o.ended_on is null) as sober_since,
    coalesce((select jsonb_agg(jsonb_build_object('on', l.on_day, 'state', q.state) order by l.starts_at)
      from earlier l left join attendance q on q.centre_id = $1 and q.session_id = l.id and q.person_id = p.person_id
      where exists (select 1 from enrolments e where e.centre_id = $1 and e.group_id = $3
        and coalesce(e.member_id, e.relative_id) = p.person_id and ${expectedOn('l.on_day')})), '[]') as history
  from people p
  left join expected x on x.person_id = p.person_id
  left join members m on m.centre_id = $1 and m.id = p.person_id
  left join relatives v on v.centre_id = $1 and v.id = p.person_id
  left join members vm on vm.centre_id = $1 and vm.id = v.member_id
  left join attendance a on a.centre_id = $1 and a.session_id = $2 and a.person_id = p.person_id
  order by lower(coalesce(m.alias, v.display_name)), p.person_id limit $7`;

type HintingKind = ReadingKind & Pick<ProgrammeKind, 'milestones'>;

/**
 * The hint about one person: a signal of missed sessions, as the programme kind computes it, or else a milestone of that day, for
 * readers who may see milestones.
 */
function hintOf(row: RosterRecord, kind: HintingKind, day: Day, showsMilestones: boolean): HintView | null {
  const history = row.history.map(({ on, state }) => ({ on: storedDay(on), state: finalState({ state }, kind) }));
  const [signal] = kind.signals(history);
  if (signal !== undefined) return { code: signal.code, params: { count: signal.count } };
  if (row.sober_since === null || !showsMilestones) return null;
  const milestone = milestonesBetween(storedDay(row.sober_since), day, day).findLast(({ days }) => kind.milestones.includes(days));
  return milestone === undefined ? null : { code: 'milestone', params: { days: milestone.days } };
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
  );
  const showsMilestones = mayRead(tx.actor, { kind: 'milestone' });
  return rows.map((row) => ({
    personId: row.person_id,
    personKind: row.person_kind,
    displayName: row.display_name,
    code: row.code,
    enrolmentId: row.enrolment_id,
    hint: hintOf(row, kind, day, showsMilestones),
    mark:
      row.state === null || row.marked_at === null
        ? null
        : { state: row.state, minutes: row.minutes, markedAt: row.marked_at.toISOString() },
  }));
}
