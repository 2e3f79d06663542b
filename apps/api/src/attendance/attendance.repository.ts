import { Injectable } from '@nestjs/common';
import type { Mark, Sheet } from '@saath/domain/attendance';
import { idOf, type PersonId, type StaffId } from '@saath/domain/kernel';
import type { AttendanceState } from '@saath/domain/programmes';
import type { Session } from '@saath/domain/sessions';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface StandingRecord {
  readonly person_id: string;
  readonly state: AttendanceState;
  readonly minutes: number | null;
  readonly marked_at: Date;
  readonly marked_by: string;
}

@Injectable()
export class AttendanceRepository {
  /** What stands for a session and which taps it has seen. The session's row is held by the caller, so nobody changes it meanwhile. */
  async sheet(tx: CentreTransaction, sessionId: string): Promise<Sheet> {
    const standing = await tx.rows<StandingRecord>(
      'select person_id, state, minutes, marked_at, marked_by from attendance where centre_id = $1 and session_id = $2',
      sessionId,
    );
    const seen = await tx.rows<{ client_id: string }>(
      'select client_id from attendance_changes where centre_id = $1 and session_id = $2',
      sessionId,
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

  /** Writes taps in their order: each is kept, and the last one for a person stands. */
  async apply(
    tx: CentreTransaction,
    session: Session,
    marks: readonly Mark[],
    kinds: ReadonlyMap<string, 'member' | 'relative'>,
  ): Promise<void> {
    for (const mark of marks) {
      await tx.rows(
        `insert into attendance_changes (centre_id, id, client_id, session_id, person_id, state, minutes, marked_at, marked_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        newId(),
        mark.clientId,
        session.id,
        mark.personId,
        mark.state,
        mark.minutes,
        toDate(mark.markedAt),
        mark.markedBy,
        toDate(tx.now),
      );
    }
    const last = new Map(marks.map((mark) => [mark.personId, mark]));
    for (const mark of last.values()) await this.stand(tx, session.id, mark, kinds.get(mark.personId) ?? 'member');
  }

  private stand(tx: CentreTransaction, sessionId: string, mark: Mark, kind: string): Promise<unknown[]> {
    if (mark.state === null)
      return tx.rows('delete from attendance where centre_id = $1 and session_id = $2 and person_id = $3', sessionId, mark.personId);
    return tx.rows(
      `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, minutes, marked_at, marked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (centre_id, session_id, person_id) do update set state = excluded.state, minutes = excluded.minutes, marked_at = excluded.marked_at, marked_by = excluded.marked_by`,
      newId(),
      sessionId,
      mark.personId,
      kind,
      mark.state,
      mark.minutes,
      toDate(mark.markedAt),
      mark.markedBy,
    );
  }

  /** Which of these people the centre knows, and as what; a stranger's id is left out. */
  async kindsOf(tx: CentreTransaction, personIds: readonly string[]): Promise<ReadonlyMap<string, 'member' | 'relative'>> {
    const rows = await tx.rows<{ id: string; kind: 'member' | 'relative' }>(
      `select id, 'member' as kind from members where centre_id = $1 and id = any($2::uuid[])
       union all select id, 'relative' from relatives where centre_id = $1 and id = any($2::uuid[])`,
      personIds,
    );
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }
}
