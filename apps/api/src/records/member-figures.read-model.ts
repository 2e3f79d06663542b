import { cellOf, personAttendance } from '@saath/domain/attendance';
import { idOf, Temporal, type SessionId } from '@saath/domain/kernel';
import { answersOfCheckIn } from '@saath/domain/questionnaires';
import type { AttendanceState } from '@saath/domain/programmes';
import { answersOf, fieldsOf, formsFor, saidLines, togetherOf, type SaidAtSession } from '@saath/domain/records';
import { storedDay } from '../database/stored-day.ts';
import { kindsHere } from '../programme-kinds/kinds-here.query.ts';
import { toDate } from '../platform/clock.ts';
import { openFeelings } from '../questionnaires/sealed-said.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { GroupAttendanceView, MemberFiguresView, SaidLineView } from './member-figures.view.ts';
import { readersByRole } from './readers-here.query.ts';
import { openAnswers } from './sealed-content.ts';

interface MarkRecord {
  readonly group_id: string;
  readonly group_name: string;
  readonly kind: string;
  readonly session_id: string;
  readonly on_day: string;
  readonly state: AttendanceState;
  readonly own: string | null;
}
interface SaidRecord {
  readonly id: string;
  readonly session_id: string;
  readonly group_name: string;
  readonly kind: string;
  readonly on_day: string;
  readonly content_cipher: Buffer;
}

/** A session a day for a year, and some: what is older is left out. */
const mostSessions = 400;
/** The squares of one group that fit into a strip; its figures count all sessions of the time. */
const mostInStrip = 24;

/** The sessions of a time at which the member has a mark, the latest first; a finished session has one for everybody expected. */
const marksSql = `
  select g.id as group_id, g.name as group_name, g.kind, s.id as session_id, (s.starts_at at time zone s.time_zone)::date::text as on_day, a.state, a.own_mark as own
  from attendance a join sessions s on s.centre_id = $1 and s.id = a.session_id join groups g on g.centre_id = $1 and g.id = s.group_id
  where a.centre_id = $1 and a.person_id = $2 and a.state is not null and s.state <> 'cancelled' and s.starts_at >= $3
  order by s.starts_at desc, s.id limit $4`;

/** The answers about the member at the sessions of a time, the latest first, as far as the reader may see it. */
const saidSql = `
  select a.id, s.id as session_id, g.name as group_name, g.kind, (s.starts_at at time zone s.time_zone)::date::text as on_day, a.content_cipher
  from answers a join sessions s on s.centre_id = $1 and s.id = a.session_id join groups g on g.centre_id = $1 and g.id = s.group_id
  where a.centre_id = $1 and a.person_id = $2 and a.form = 'person' and s.state <> 'cancelled' and s.starts_at >= $3
  order by s.starts_at desc, s.id limit $4`;

/** The check-ins of the member within a time, the latest first. */
const checkInsSql = `
  select c.id, (c.said_at at time zone b.time_zone)::date::text as on_day, c.content_cipher
  from check_ins c join members m on m.centre_id = $1 and m.id = c.member_id join branches b on b.centre_id = $1 and b.id = m.branch_id
  where c.centre_id = $1 and c.member_id = $2 and c.said_at >= $3 order by c.said_at desc, c.id limit $4`;

/** How a member attended and what they said of themselves in the last days, in every group. The caller has checked that the member is within reach. */
export async function memberFigures(tx: CentreTransaction, memberId: string, days: number): Promise<MemberFiguresView> {
  const since = toDate(tx.now.subtract({ hours: 24 * days }));
  const said = await tx.rows<SaidRecord>(saidSql, memberId, since, mostSessions);
  const checkIns = await checkInsOf(tx, memberId, since);
  return { days, groups: await attendanceOf(tx, memberId, days), said: await saidOf(tx, said.toReversed(), checkIns) };
}

/** How a member or a relative attended in the last days, in every group. The caller has checked that the person is within reach. */
export async function attendanceOf(tx: CentreTransaction, personId: string, days: number): Promise<GroupAttendanceView[]> {
  const since = toDate(tx.now.subtract({ hours: 24 * days }));
  return groupsOf((await tx.rows<MarkRecord>(marksSql, personId, since, mostSessions)).toReversed());
}

/** The groups of the marks, the one with the latest session first. */
function groupsOf(marks: readonly MarkRecord[]): GroupAttendanceView[] {
  const byGroup = Map.groupBy(marks, ({ group_id }) => group_id);
  const latest = ([...sessions]: readonly MarkRecord[]): string => sessions.at(-1)?.on_day ?? '';
  return [...byGroup.values()]
    .toSorted((a, b) => latest(b).localeCompare(latest(a)))
    .flatMap((sessions) => {
      const [first] = sessions;
      if (first === undefined) return [];
      const { attended, expected, longestRun } = personAttendance(sessions.map(({ state }) => cellOf(true, state)));
      const strip = sessions
        .slice(-mostInStrip)
        .map(({ session_id: sessionId, on_day: on, state, own }) => ({ sessionId, on, state, own }));
      const { group_id: groupId, group_name: groupName, kind } = first;
      return [{ groupId, groupName, kind, attended, expected, longestRun, sessions: strip }];
    });
}

async function saidOf(tx: CentreTransaction, rows: readonly SaidRecord[], checkIns: readonly SaidAtSession[]): Promise<SaidLineView[]> {
  if (rows.length === 0) return viewOf(checkIns);
  const kindHere = await kindsHere(tx);
  const readers = readersByRole(tx);
  const bySession = Map.groupBy(rows, ({ session_id: sessionId }) => sessionId);
  const sessions = [...bySession.entries()].flatMap(([sessionId, ofOne]) => {
    const [first] = ofOne;
    const kind = first === undefined ? undefined : kindHere(first.kind);
    if (first === undefined || kind === undefined) return [];
    const dated = togetherOf(ofOne.map((row) => openAnswers(tx, row.id, row.content_cipher)));
    const answers = answersOf(fieldsOf(formsFor(kind, readers), 'person'), dated);
    return [{ sessionId: idOf<SessionId>(sessionId), groupName: first.group_name, on: storedDay(first.on_day), answers }];
  });
  return viewOf([...sessions, ...checkIns].toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on)));
}

const viewOf = (said: readonly SaidAtSession[]): SaidLineView[] =>
  saidLines(said).map(({ points, ...line }) => ({
    ...line,
    points: points.map(({ on, ...point }) => ({ ...point, on: on.toString() })),
  }));

/** The check-ins of a time, oldest first, by the days of the member's branch. */
async function checkInsOf(tx: CentreTransaction, memberId: string, since: Date): Promise<SaidAtSession[]> {
  const rows = await tx.rows<{ id: string; on_day: string; content_cipher: Buffer }>(checkInsSql, memberId, since, mostSessions);
  return rows.toReversed().map(({ id, on_day: on, content_cipher: cipher }) => ({
    ...{ sessionId: null, groupName: null, on: storedDay(on), answers: answersOfCheckIn(openFeelings(tx, id, cipher)) },
  }));
}
