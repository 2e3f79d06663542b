import { Injectable } from '@nestjs/common';
import { idOf, type StaffId } from '@saath/domain/kernel';
import { nameFacilitators } from '@saath/domain/sessions';
import { checkFacilitators } from '../groups/assign-facilitators.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { leadersOfSessions } from './facilitators.query.ts';
import { SessionFacilitatorRow } from './session-facilitator.row.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionRow } from './session.row.ts';
import type { SessionView } from './session.view.ts';

/** Who is to lead a session; nobody gives it back to the facilitators of its group. */
export interface Naming {
  readonly sessionId: string;
  readonly staffIds: readonly string[];
}

/** Names the people who lead single sessions. This is the one writer of `session_facilitators`. */
@Injectable()
export class SessionFacilitators {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
  ) {}

  name(sessionId: string, staffIds: readonly string[]): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      await this.nameAll(tx, [{ sessionId, staffIds }]);
      return this.sessions.view(tx, sessionId);
    });
  }

  /** Names people for several sessions at once, or refuses all of it. Sessions are locked in one order, so that two acts wait for each other. */
  async nameAll(tx: CentreTransaction, namings: readonly Naming[]): Promise<void> {
    for (const { sessionId, staffIds } of namings.toSorted((a, b) => (a.sessionId < b.sessionId ? -1 : 1))) {
      const { session } = await this.sessions.lock(tx, sessionId);
      const leaders = (await leadersOfSessions(tx, [sessionId])).get(sessionId);
      if (leaders === undefined) throw notFound('sessions');
      await checkFacilitators(
        tx,
        staffIds.map((staffId) => ({ branchId: leaders.branchId, staffId })),
      );
      const wanted = staffIds.map((id) => idOf<StaffId>(id));
      const { named, events } = valueOf(nameFacilitators(session, { ...leaders, staffIds: wanted }));
      await tx.table(SessionFacilitatorRow).remove({ sessionId });
      await tx.table(SessionFacilitatorRow).insert(named.map((staffId) => ({ id: newId(), sessionId, staffId })));
      await tx.table(SessionRow).update(sessionId, { version: nextVersion, updatedAt: toDate(tx.now) });
      await tx.raise(events);
    }
  }
}
