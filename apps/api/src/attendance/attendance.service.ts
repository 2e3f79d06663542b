import { Injectable } from '@nestjs/common';
import { applyMarks, type Mark } from '@saath/domain/attendance';
import { Temporal, idOf, type PersonId, type StaffId } from '@saath/domain/kernel';
import { notFound, valueOf } from '../platform/refusal.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { MarkBody } from './attendance.body.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import type { AppliedView, MarkView, RosterPage } from './attendance.view.ts';
import { rosterOf } from './roster.query.ts';

const viewOf = ({ state, minutes, markedAt }: Mark): MarkView => ({ state, minutes, markedAt: markedAt.toString() });

@Injectable()
export class AttendanceService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
  ) {}

  roster(sessionId: string): Promise<RosterPage> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.load(tx, sessionId);
      return { items: kind.confidentiality === 'headcount' ? [] : await rosterOf(tx, session), nextCursor: null };
    });
  }

  /** Takes a batch of taps: all of it or none; what came before changes nothing; a clash with somebody else's tap is answered, not overwritten. */
  mark(sessionId: string, bodies: readonly MarkBody[]): Promise<AppliedView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.load(tx, sessionId);
      const kinds = await this.attendance.kindsOf(
        tx,
        bodies.map(({ personId }) => personId),
      );
      if (bodies.some(({ personId }) => !kinds.has(personId))) throw notFound('members');
      const markedBy = idOf<StaffId>(actingUser(tx));
      const marks = bodies.map((body): Mark => ({
        clientId: body.clientId,
        personId: idOf<PersonId>(body.personId),
        state: body.state,
        minutes: body.minutes ?? null,
        markedAt: Temporal.Instant.fromEpochMilliseconds(Date.parse(body.markedAt)),
        markedBy,
      }));
      const { applied, replayed, conflicts } = valueOf(
        applyMarks(session, kind, await this.attendance.sheet(tx, sessionId), marks, tx.now),
      );
      await this.attendance.apply(tx, session, applied, kinds);
      if (applied.length > 0)
        tx.audit({ action: 'attendance-marked', subjectKind: 'session', subjectId: sessionId, detail: { marks: applied.length } });
      return {
        applied: applied.length,
        replayed: replayed.length,
        conflicts: conflicts.map(({ clientId, mine, theirs }) => ({ clientId, mine: viewOf(mine), theirs: viewOf(theirs) })),
      };
    });
  }
}
