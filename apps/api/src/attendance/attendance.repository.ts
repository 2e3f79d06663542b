import { Injectable } from '@nestjs/common';
import type { Absence, Mark, Sheet } from '@saath/domain/attendance';
import type { PersonKind } from '@saath/domain/groups';
import { idOf, type PersonId, type StaffId } from '@saath/domain/kernel';
import type { AttendanceState } from '@saath/domain/programmes';
import { dayOf, type Session } from '@saath/domain/sessions';
import { expectedOn } from '../groups/expected.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

export type PersonKinds = ReadonlyMap<string, PersonKind>;

/** By whom absences are recorded, and which of the people are members. */
export interface AbsenceRecorder {
  readonly kinds: PersonKinds;
  readonly markedBy: string;
}

interface StandingRecord {
  readonly person_id: string;
  readonly state: AttendanceState | null;
  readonly minutes: number | null;
  readonly marked_at: Date;
  readonly marked_by: string;
}

/** What stands for these people, and of those for whom nothing stands any more, when they were last cleared. */
const standingSql = `
  select a.person_id, a.state, a.minutes, a.marked_at, a.marked_by
  from attendance a where a.centre_id = $1 and a.session_id = $2 and a.person_id = any($3::uuid[])
  union all
  (select distinct on (c.person_id) c.person_id, null, null, c.marked_at, c.marked_by
   from attendance_changes c
   where c.centre_id = $1 and c.session_id = $2 and c.person_id = any($3::uuid[]) and c.state is null
     and not exists (select 1 from attendance a where a.centre_id = c.centre_id and a.session_id = c.session_id and a.person_id = c.person_id)
   order by c.person_id, c.marked_at desc)`;

@Injectable()
export class AttendanceRepository {
  /** What the domain has to know of a session to take these taps. The session's row is held by the caller, so nobody changes it meanwhile. */
  async sheet(tx: CentreTransaction, sessionId: string, marks: readonly Mark[]): Promise<Sheet> {
    const standing = await tx.rows<StandingRecord>(
      standingSql,
      sessionId,
      marks.map(({ personId }) => personId),
    );
    const seen = await tx.rows<{ client_id: string }>(
      'select client_id from attendance_changes where centre_id = $1 and session_id = $2 and client_id = any($3::text[])',
      sessionId,
      marks.map(({ clientId }) => clientId),
    );
    return {
      marks: standing.map((row) => ({
        clientId: '',
        personId: idOf<PersonId>(row.person_id),
        state: row.state,
        minutes: row.minutes,
        markedAt: toInstant(row.marked_at),
        markedBy: idOf<StaffId>(row.marked_by),
      })),
      seen: new Set(seen.map((row) => row.client_id)),
    };
  }

  /** Keeps each tap, so that it is known when it is sent again, whether it changed anything or not. */
  async keep(tx: CentreTransaction, session: Session, taps: readonly Mark[]): Promise<void> {
    await tx.rows(
      `insert into attendance_changes (centre_id, id, client_id, session_id, person_id, state, minutes, marked_at, marked_by, recorded_at)
       select $1, x.id, x.client_id, $2, x.person_id, x.state, x.minutes, x.marked_at, x.marked_by, $4
       from jsonb_to_recordset($3::jsonb)
         as x (id uuid, client_id text, person_id uuid, state text, minutes integer, marked_at timestamptz, marked_by uuid)`,
      session.id,
      JSON.stringify(taps.map(({ clientId, ...mark }) => ({ client_id: clientId, ...columnsOf(mark) }))),
      toDate(tx.now),
    );
  }

  /** Writes what stands from now on: of several taps for a person the last one. */
  async stand(tx: CentreTransaction, session: Session, applied: readonly Mark[], kinds: PersonKinds): Promise<void> {
    const last = [...new Map(applied.map((mark) => [mark.personId, mark])).values()];
    await tx.rows(
      'delete from attendance where centre_id = $1 and session_id = $2 and person_id = any($3::uuid[])',
      session.id,
      last.filter(({ state }) => state === null).map(({ personId }) => personId),
    );
    const marked = last.filter(({ state }) => state !== null);
    await tx.rows(
      `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, minutes, marked_at, marked_by)
       select $1, x.id, $2, x.person_id, x.person_kind, x.state, x.minutes, x.marked_at, x.marked_by
       from jsonb_to_recordset($3::jsonb)
         as x (id uuid, person_id uuid, person_kind text, state text, minutes integer, marked_at timestamptz, marked_by uuid)
       on conflict (centre_id, session_id, person_id) do update
         set state = excluded.state, minutes = excluded.minutes, marked_at = excluded.marked_at, marked_by = excluded.marked_by`,
      session.id,
      JSON.stringify(marked.map((mark) => ({ person_kind: kinds.get(mark.personId), ...columnsOf(mark) }))),
    );
  }

  async markedPeople(tx: CentreTransaction, { id }: Session): Promise<ReadonlySet<PersonId>> {
    const rows = await tx.rows<{ person_id: string }>('select person_id from attendance where centre_id = $1 and session_id = $2', id);
    return new Set(rows.map(({ person_id: personId }) => idOf<PersonId>(personId)));
  }

  /** Everyone expected at a session, by the enrolments that cover its local day. */
  async expectedPeople(tx: CentreTransaction, session: Session): Promise<ReadonlyMap<PersonId, PersonKind>> {
    const rows = await tx.rows<{ person_id: string; kind: PersonKind }>(
      `select coalesce(e.member_id, e.relative_id) as person_id, case when e.member_id is null then 'relative' else 'member' end as kind
       from enrolments e where e.centre_id = $1 and e.group_id = $2 and ${expectedOn('$3::date')}`,
      session.groupId,
      dayOf(session).toString(),
    );
    return new Map(rows.map((row) => [idOf<PersonId>(row.person_id), row.kind]));
  }

  /** Writes absences that nobody tapped: they are no taps and leave no entry among the changes. */
  async insertAbsences(tx: CentreTransaction, session: Session, absences: readonly Absence[], by: AbsenceRecorder): Promise<void> {
    if (absences.length === 0) return;
    await tx.rows(
      `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
       select $1, x.id, $3, x.person_id, x.person_kind, x.state, x.marked_at, $4
       from jsonb_to_recordset($2::jsonb) as x (id uuid, person_id uuid, person_kind text, state text, marked_at timestamptz)`,
      JSON.stringify(
        absences.map(({ personId, state, markedAt }) => ({
          id: newId(),
          person_id: personId,
          person_kind: by.kinds.get(personId),
          state,
          marked_at: markedAt.toString(),
        })),
      ),
      session.id,
      by.markedBy,
    );
  }

  /**
   * Who of these people may be marked here, and as what: those of a branch within reach (somebody may walk in), those ever enrolled in
   * the group, and those on the sheet already. Anybody else is left out, like an id of another centre.
   */
  async kindsOf(tx: CentreTransaction, session: Session, personIds: readonly string[]): Promise<PersonKinds> {
    const rows = await tx.rows<{ id: string; kind: 'member' | 'relative' }>(
      `select p.id, p.kind from (
         select m.id, 'member' as kind, m.branch_id from members m where m.centre_id = $1 and m.id = any($2::uuid[])
         union all
         select v.id, 'relative', m.branch_id from relatives v join members m on m.centre_id = v.centre_id and m.id = v.member_id
         where v.centre_id = $1 and v.id = any($2::uuid[])) p
       where ${reach.branches('p.branch_id')}
         or exists (select 1 from enrolments e where e.centre_id = $1 and e.group_id = $3 and coalesce(e.member_id, e.relative_id) = p.id)
         or exists (select 1 from attendance a where a.centre_id = $1 and a.session_id = $4 and a.person_id = p.id)`,
      personIds,
      session.groupId,
      session.id,
    );
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }
}

const columnsOf = ({ personId, state, minutes, markedAt, markedBy }: Omit<Mark, 'clientId'>) => ({
  id: newId(),
  person_id: personId,
  state,
  minutes,
  marked_at: markedAt.toString(),
  marked_by: markedBy,
});
