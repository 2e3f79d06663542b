import { Injectable } from '@nestjs/common';
import type { Absence, Device, Mark, Sheet } from '@saath/domain/attendance';
import type { PersonKind } from '@saath/domain/groups';
import { idOf, type PersonId, type StaffId } from '@saath/domain/kernel';
import type { AttendanceState } from '@saath/domain/programmes';
import { dayOf, type Session } from '@saath/domain/sessions';
import { prepared } from '../database/statement.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { expectedThen, seatedSql } from './on-roster.query.ts';
import { AttendanceChangeRow, AttendanceRow } from './attendance.row.ts';

export type PersonKinds = ReadonlyMap<string, PersonKind>;

/** The user who records absences, and the kind (member or relative) of each person. */
export interface AbsenceRecorder {
  readonly kinds: PersonKinds;
  readonly markedBy: string;
}

interface MarkRecord {
  readonly person_id: string;
  readonly state: AttendanceState | null;
  readonly own: string | null;
  readonly minutes: number | null;
  readonly marked_at: string;
  readonly marked_by: string;
  readonly device: Device | null;
}

interface SheetRecord {
  readonly marks: readonly MarkRecord[];
  readonly seen: readonly string[];
  readonly seated: readonly PersonId[];
}

/** The current mark of each of these people; for a person without a mark, the last tap that cleared it. */
const currentMarksSql = `
  select a.person_id, a.state, a.own_mark as own, a.minutes, a.marked_at, a.marked_by, a.device
  from attendance a where a.centre_id = $1 and a.session_id = $2 and a.person_id = any($3::uuid[])
  union all
  (select distinct on (c.person_id) c.person_id, null, null, null, c.marked_at, c.marked_by, c.device
   from attendance_changes c
   where c.centre_id = $1 and c.session_id = $2 and c.person_id = any($3::uuid[]) and c.state is null
     and not exists (select 1 from attendance a where a.centre_id = c.centre_id and a.session_id = c.session_id and a.person_id = c.person_id)
   order by c.person_id, c.marked_at desc)`;

/** The facts about the people `$3` of taps and of the taps `$4` themselves: the current marks, the taps that are on record, who has a seat. */
const sheetSql = prepared(`
  select coalesce((select json_agg(m) from (${currentMarksSql}) m), '[]') as marks,
    array(select w.id from unnest($4::text[]) w (id) cross join lateral (select c.session_id from attendance_changes c
      where c.centre_id = $1 and c.client_id = w.id offset 0) c where c.session_id = $2) as seen,
    array(${seatedSql('$3', '$5', '$6', '$7')}) as seated`);

/** The people `$2` who may be marked at the session `$3`, with their kinds; {@link AttendanceRepository.loadPersonKinds} says who. */
const personKindsSql = prepared(
  `select p.id, p.kind from (
     select m.id, 'member' as kind, m.branch_id from members m where m.centre_id = $1 and m.id = any($2::uuid[])
     union all
     select v.id, 'relative', m.branch_id from relatives v join members m on m.centre_id = v.centre_id and m.id = v.member_id
     where v.centre_id = $1 and v.id = any($2::uuid[])) p
   where ${reach.members('p')}
     or exists (select 1 from enrolments e join groups g on g.centre_id = e.centre_id and g.id = e.group_id
       where e.centre_id = $1 and (e.member_id = p.id or e.relative_id = p.id) and ${reach.groups('g')})
     or exists (select 1 from enrolments e join sessions s on s.centre_id = e.centre_id and s.group_id = e.group_id
       where e.centre_id = $1 and s.id = $3 and (e.member_id = p.id or e.relative_id = p.id))
     or exists (select 1 from attendance a where a.centre_id = $1 and a.session_id = $3 and a.person_id = p.id)
     or exists (select 1 from attendance_changes c where c.centre_id = $1 and c.session_id = $3 and c.person_id = p.id)`,
);

@Injectable()
export class AttendanceRepository {
  /** Loads the current marks and the known taps that the domain needs to apply these taps. The caller has locked the row of the session. */
  async loadSheet(tx: CentreTransaction, session: Session, marks: readonly Mark[]): Promise<Sheet> {
    const sheet = await tx.row<SheetRecord>(
      sheetSql,
      session.id,
      marks.map(({ personId }) => personId),
      marks.map(({ clientId }) => clientId),
      session.groupId,
      dayOf(session).toString(),
      expectedThen(session),
    );
    const { marks: current, seen, seated } = sheet ?? { marks: [], seen: [], seated: [] };
    return {
      marks: current.map((row) => ({
        clientId: '',
        personId: idOf<PersonId>(row.person_id),
        state: row.state,
        own: row.own,
        minutes: row.minutes,
        markedAt: toInstant(new Date(row.marked_at)),
        markedBy: idOf<StaffId>(row.marked_by),
        device: row.device,
      })),
      seen: new Set(seen),
      roster: new Set(seated),
    };
  }

  /** The members of staff who made these marks, by the user that a mark names. */
  async loadMarkers(
    tx: CentreTransaction,
    marks: readonly Mark[],
  ): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>> {
    if (marks.length === 0) return new Map();
    const rows = await tx.rows<{ user_id: string; id: string; name: string }>(
      'select s.user_id, s.id, s.name from staff s where s.centre_id = $1 and s.user_id = any($2::uuid[])',
      marks.map(({ markedBy }) => markedBy),
    );
    return new Map(rows.map(({ user_id: userId, id, name }) => [userId, { id, name }]));
  }

  /** Records each tap, whether it changed a mark or not, so that a tap that is sent again is recognised. */
  async recordTaps(tx: CentreTransaction, session: Session, taps: readonly Mark[]): Promise<void> {
    const recordedAt = toDate(tx.now);
    await tx.table(AttendanceChangeRow).insert(
      taps.map(({ clientId, ...mark }) => ({
        ...columnsOf(mark),
        state: mark.state,
        clientId,
        sessionId: session.id,
        named: true,
        recordedAt,
      })),
    );
  }

  /** Writes the new mark of each person: the last of several taps counts, and a cleared mark is deleted. */
  async upsertMarks(tx: CentreTransaction, session: Session, applied: readonly Mark[], kinds: PersonKinds): Promise<void> {
    const last = [...new Map(applied.map((mark) => [mark.personId, mark])).values()];
    const cleared = last.filter(({ state }) => state === null);
    if (cleared.length > 0)
      await tx.table(AttendanceRow).remove({ sessionId: session.id, personId: cleared.map(({ personId }) => personId) });
    const rows = last.flatMap(({ state, ...mark }) => {
      const personKind = kinds.get(mark.personId);
      return state === null || personKind === undefined
        ? []
        : [{ ...columnsOf(mark), state, personKind, named: true, sessionId: session.id }];
    });
    await tx
      .table(AttendanceRow)
      .upsert(rows, { conflict: ['sessionId', 'personId'], update: ['state', 'ownMark', 'minutes', 'markedAt', 'markedBy', 'device'] });
  }

  /** The person of a tap that was recorded before; undefined for a new tap. */
  async personOfTap(tx: CentreTransaction, { id }: Session, clientId: string): Promise<string | undefined> {
    const row = await tx.row<{ person_id: string }>(
      'select person_id from attendance_changes where centre_id = $1 and session_id = $2 and client_id = $3',
      id,
      clientId,
    );
    return row?.person_id;
  }

  /** The member of a branch within reach who has this code, or whose record that was merged into theirs has it; undefined for a code that nobody there has. */
  async memberWithCode(tx: CentreTransaction, code: string): Promise<string | undefined> {
    const row = await tx.row<{ id: string }>(
      `select m.id from members c join members m on m.centre_id = $1 and m.id = coalesce(c.merged_into_id, c.id)
       where c.centre_id = $1 and c.code_key = $2 and ${reach.branches('m.branch_id')}`,
      code.toLowerCase(),
    );
    return row?.id;
  }

  /** The mark of a person at this session as it is now; a state of null for none. */
  async markOf(tx: CentreTransaction, { id }: Session, personId: string): Promise<Pick<Mark, 'state' | 'own' | 'minutes'>> {
    const row = await tx.row<Pick<MarkRecord, 'state' | 'own' | 'minutes'>>(
      'select state, own_mark as own, minutes from attendance where centre_id = $1 and session_id = $2 and person_id = $3',
      id,
      personId,
    );
    return row ?? { state: null, own: null, minutes: null };
  }

  /** The people who have a mark at this session. */
  async markedPeople(tx: CentreTransaction, { id }: Session): Promise<ReadonlySet<PersonId>> {
    const rows = await tx.rows<{ person_id: string }>('select person_id from attendance where centre_id = $1 and session_id = $2', id);
    return new Set(rows.map(({ person_id: personId }) => idOf<PersonId>(personId)));
  }

  /** Writes absences of people whom nobody marked. They are not taps, so no change is recorded. */
  async insertAbsences(tx: CentreTransaction, session: Session, absences: readonly Absence[], by: AbsenceRecorder): Promise<void> {
    await tx.table(AttendanceRow).insert(
      absences.flatMap(({ personId, state, markedAt }) => {
        const personKind = by.kinds.get(personId);
        const mark = { id: newId(), sessionId: session.id, personId, state, markedAt: toDate(markedAt), markedBy: by.markedBy };
        return personKind === undefined ? [] : [{ ...mark, personKind, named: true }];
      }),
    );
  }

  /**
   * Loads the kinds of the people who may be marked at this session: people whose record is within reach (they may walk in), people who
   * have or had a seat in a group within reach or in that of the session, which a peer may lead alone, and people who are or were on the
   * sheet. Other people are left out, like ids of another centre: a peer who leads the session adds them by their code.
   */
  async loadPersonKinds(tx: CentreTransaction, session: Session, personIds: readonly string[]): Promise<PersonKinds> {
    const rows = await tx.rows<{ id: string; kind: 'member' | 'relative' }>(personKindsSql, personIds, session.id);
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }
}

const columnsOf = ({ personId, own, minutes, markedAt, markedBy, device }: Omit<Mark, 'clientId' | 'state'>) => ({
  id: newId(),
  personId,
  ownMark: own,
  minutes,
  markedAt: toDate(markedAt),
  markedBy,
  device,
});
