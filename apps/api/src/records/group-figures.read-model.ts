import { trendLines } from '@saath/domain/attendance';
import { fieldsFor, type Field } from '@saath/domain/kernel';
import { metricOf, type AttendanceState, type MeasuredPerson, type MeasuredSession, type ProgrammeKind } from '@saath/domain/programmes';
import { answersOf, fieldsOf, recordForms, togetherOf, type RecordForm } from '@saath/domain/records';
import { sqlList } from '../database/sql-list.ts';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { GroupFiguresView } from './records.view.ts';
import { openAnswers } from './sealed-content.ts';

interface HeldRecord {
  readonly id: string;
  readonly on_day: string;
  readonly headcount: number | null;
  readonly people: readonly { readonly id: string; readonly state: AttendanceState | null; readonly own: string | null }[];
}
interface AnswersRecord {
  readonly id: string;
  readonly session_id: string;
  readonly person_id: string | null;
  readonly content_cipher: Buffer;
}

/** The sessions of a group from which its figures are computed: about a quarter of a year of weekly sessions. */
const looksBack = 12;

/** The last finished sessions, with everybody on their roster and everybody with a mark. */
const heldSql = `
  select s.id, (s.starts_at at time zone s.time_zone)::date as on_day, s.headcount,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'state', p.state, 'own', p.own_mark) order by p.id) from (
      select coalesce(a.person_id, r.id) as id, a.state, a.own_mark from unnest(coalesce(s.roster, '{}')) r (id)
      full join (select x.person_id, x.state, x.own_mark from attendance x where x.centre_id = $1 and x.session_id = s.id) a on a.person_id = r.id) p), '[]') as people
  from sessions s where s.centre_id = $1 and s.group_id = $2 and s.state = 'held' order by s.starts_at desc limit $3`;

const answersSql = `
  select id, session_id, person_id, content_cipher from answers
  where centre_id = $1 and session_id = any($2::uuid[]) and visibility = 'everyone' and form in (${sqlList(recordForms)})`;

/** The figures of a group, as the metrics of its kind fold its last finished sessions. A metric sees numbers in place of people. */
export async function groupFigures(tx: CentreTransaction, groupId: string, kind: ProgrammeKind): Promise<GroupFiguresView> {
  const held = (await tx.rows<HeldRecord>(heldSql, groupId, looksBack)).toReversed();
  const answers = await tx.rows<AnswersRecord>(
    answersSql,
    held.map(({ id }) => id),
  );
  const sessions = measured(tx, kind, held, answers);
  const figures = kind.metrics.map(metricOf).map(({ code, name, unit, fold }) => ({ code, name, unit, value: fold(sessions) }));
  const trend = trendLines(sessions).map(({ points, ...line }) => ({
    ...line,
    points: points.map(({ on, value }) => ({ on: on.toString(), value })),
  }));
  return { sessions: sessions.length, figures, trend };
}

/** The questions whose answers a metric is given: not those that name somebody, nor those with readers of their own, since everybody sees a figure. */
const countedOf = (kind: ProgrammeKind, form: RecordForm): readonly Field[] =>
  fieldsFor(fieldsOf(kind, form), ['everyone']).filter(({ type }) => type !== 'person');

function measured(
  tx: CentreTransaction,
  kind: ProgrammeKind,
  held: readonly HeldRecord[],
  answers: readonly AnswersRecord[],
): readonly MeasuredSession[] {
  const numbers = new Map([...new Set(held.flatMap(({ people }) => people.map(({ id }) => id)))].map((id, number) => [id, number]));
  const given = Map.groupBy(answers, (row) => `${row.session_id} ${row.person_id ?? ''}`);
  const answersAbout = (sessionId: string, personId: string | null) => {
    const rows = given.get(`${sessionId} ${personId ?? ''}`) ?? [];
    const dated = togetherOf(rows.map((row) => openAnswers(tx, row.id, row.content_cipher)));
    return answersOf(countedOf(kind, personId === null ? 'session' : 'person'), dated);
  };
  return held.map(({ id, on_day: on, headcount, people }) => ({
    on: storedDay(on),
    headcount,
    people: people.map((person): MeasuredPerson => ({
      person: numbers.get(person.id) ?? 0,
      state: person.state,
      own: person.own,
      answers: answersAbout(id, person.id),
    })),
    answers: answersAbout(id, null),
  }));
}
