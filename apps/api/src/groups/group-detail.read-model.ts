import { attendanceRate, cellOf, sessionFigures, type SessionFigures } from '@saath/domain/attendance';
import { dayIn } from '@saath/domain/kernel';
import type { AttendanceState } from '@saath/domain/programmes';
import { loneSessions } from '../absences/lone-sessions.read-model.ts';
import { prepared } from '../database/statement.ts';
import { nameColumns, openName, type StoredName } from '../members/relative-texts.ts';
import { toDate } from '../platform/clock.ts';
import { naturalOrder } from '../platform/natural-order.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText } from '../tenancy/sealed-text.ts';
import { notesPlace } from './group-records.ts';
import { openSettings } from './group-settings.ts';
import { groupItemSql, groupViewer, type GroupItemRecord } from './group-list.read-model.ts';
import type { EnrolmentView, GroupView, HeatmapView } from './group.view.ts';
import { endsAfter } from './ends-after.ts';
import { sessionItem, sessionItemSql, type SessionItemRecord } from '../sessions/session-item.read-model.ts';
import type { SessionItemView } from '../sessions/session-item.view.ts';

const heatmapSessions = 12;
const upcomingSessions = 10;

const oneGroupSql = prepared(`${groupItemSql} and g.id = $3`);

/** A group with its roster, the attendance of its last held sessions, and its next sessions; 404 out of reach. */
export async function groupDetail(tx: CentreTransaction, id: string): Promise<GroupView> {
  const row = await tx.row<GroupItemRecord>(oneGroupSql, toDate(tx.now), id);
  if (row === undefined) throw notFound('groups');
  const enrolments = await groupEnrolments(tx, id);
  const today = dayIn(tx.now, row.schedule.timeZone).toString();
  return {
    ...(await groupViewer(tx, [row]))(row),
    notes: openText(tx, row.notes_cipher, row.notes, notesPlace(id)) ?? '',
    enrolmentMode: row.enrolment_mode,
    lateAfter: row.late_after,
    firstReminder: row.first_reminder,
    settings: openSettings(tx, id, row.settings, row.settings_cipher),
    // An enrolment that was withdrawn before its first day covers no day.
    roster: enrolments.filter(({ startsOn, endsOn }) => endsOn === null || (endsOn > today && endsOn > startsOn)),
    heatmap: await heatmap(tx, id, enrolments),
    upcoming: await upcoming(tx, id),
    lone: (await loneSessions(tx, upcomingSessions, id)).items,
  };
}

/** Every enrolment of a group by the name of the person, ended ones included. */
export async function groupEnrolments(tx: CentreTransaction, groupId: string): Promise<EnrolmentView[]> {
  const rows = await tx.rows<Omit<EnrolmentView, 'enrolledAt' | 'displayName'> & StoredName & { readonly enrolledAt: Date }>(
    `select e.id, coalesce(e.member_id, e.relative_id) as "personId",
       case when e.member_id is null then 'relative' else 'member' end as "personKind",
       ${nameColumns('m', 'v')}, coalesce(m.code, vm.code) as code, e.starts_on as "startsOn", e.ends_on as "endsOn",
       e.enrolled_at as "enrolledAt"
     from enrolments e
     left join members m on m.centre_id = $1 and m.id = e.member_id
     left join relatives v on v.centre_id = $1 and v.id = e.relative_id
     left join members vm on vm.centre_id = $1 and vm.id = v.member_id
     where e.centre_id = $1 and e.group_id = $2 order by e.id`,
    groupId,
  );
  return rows
    .map(({ clear_name, name_cipher, ...row }) => ({
      ...row,
      displayName: openName(tx, row.personId, { clear_name, name_cipher }),
      enrolledAt: row.enrolledAt.toISOString(),
    }))
    .toSorted((a, b) => naturalOrder(a.displayName, b.displayName));
}

interface HeldRecord {
  readonly id: string;
  readonly starts_at: Date;
  readonly headcount: number | null;
  readonly roster: readonly string[];
  readonly marks: Readonly<Record<string, AttendanceState>>;
  /** The marks of the kind's own, by person. */
  readonly own: Readonly<Record<string, string>>;
}

async function heatmap(tx: CentreTransaction, groupId: string, enrolments: readonly EnrolmentView[]): Promise<HeatmapView> {
  const held = await tx.rows<HeldRecord>(
    `select s.id, s.starts_at, s.headcount, coalesce(s.roster, '{}') as roster, q.marks, q.own
     from sessions s cross join lateral (
       select coalesce(jsonb_object_agg(a.person_id, a.state), '{}') as marks,
         coalesce(jsonb_object_agg(a.person_id, a.own_mark) filter (where a.own_mark is not null), '{}') as own
       from attendance a where a.centre_id = $1 and a.session_id = s.id) q
     where s.centre_id = $1 and s.group_id = $2 and s.state = 'held' order by s.starts_at desc limit $3`,
    groupId,
    heatmapSessions,
  );
  const sessions = held.toReversed();
  const people = new Map(enrolments.map((enrolment) => [enrolment.personId, enrolment]));
  const rows = [...people.values()].map(({ personId, displayName, code }) => {
    const marks = sessions.map((session) => cellOf(session.roster.includes(personId), session.marks[personId] ?? null));
    const own = sessions.map((session) => session.own[personId] ?? null);
    const ownMarks = own.some((mark) => mark !== null) ? own : null;
    return { personId, displayName, code, marks, ownMarks, attendedPercent: attendanceRate(marks).percent };
  });
  return {
    sessions: sessions.map((session) => {
      const { expected, attended } = figuresOf(session);
      const { id, starts_at: startsAt, headcount } = session;
      return { id, startsAt: startsAt.toISOString(), state: 'held' as const, expected, attended, headcount };
    }),
    rows: rows.filter(({ marks }) => sessions.length === 0 || marks.some((mark) => mark !== 'not-enrolled')),
  };
}

/** The figures of a held session, whose people are its roster and everybody with a mark. */
const figuresOf = ({ roster, marks }: HeldRecord): SessionFigures => {
  const people = new Set([...roster, ...Object.keys(marks)]);
  return sessionFigures(
    [...people].map((id) => cellOf(roster.includes(id), marks[id] ?? null)),
    true,
  );
};

const upcoming = async (tx: CentreTransaction, groupId: string): Promise<SessionItemView[]> => {
  const rows = await tx.rows<SessionItemRecord>(
    `${sessionItemSql} and s.group_id = $2 and ${endsAfter('s', '$3')} order by s.starts_at limit $4`,
    groupId,
    toDate(tx.now),
    upcomingSessions,
  );
  return rows.map(sessionItem);
};
