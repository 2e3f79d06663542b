import { Injectable } from '@nestjs/common';
import { idOf, type StaffId } from '@saath/domain/kernel';
import { nameFacilitators, type FacilitatorsNamed, type Session } from '@saath/domain/sessions';
import { checkFacilitators } from '../groups/assign-facilitators.ts';
import { expectVersion } from '../http/if-match.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { leadersOfSessions } from './facilitators.query.ts';
import type { LeadersPlanView } from './leaders-plan.view.ts';
import { SessionFacilitatorRow } from './session-facilitator.row.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionRow } from './session.row.ts';
import type { SessionView } from './session.view.ts';

/** The person who is to lead a session; nobody gives it back to the facilitators of its group. */
export interface Naming {
  readonly sessionId: string;
  readonly staffIds: readonly string[];
  /** The people who are named because of an absence, so that this can be taken back with it. */
  readonly because?: { readonly absenceId: string; readonly staffIds: readonly string[] };
}

/** The people who are named for a session, those who lead it then, and the events. */
interface Decided extends FacilitatorsNamed {
  readonly after: readonly StaffId[];
}

/** Names the people who lead single sessions. This is the one writer of `session_facilitators`. */
@Injectable()
export class SessionFacilitators {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
  ) {}

  /** The effect of naming these people, by the decision that names them. Nothing is stored, and nobody is told. */
  plan(sessionId: string, staffIds: readonly string[]): Promise<LeadersPlanView> {
    return this.scope.transaction(async (tx) => {
      await this.sessions.read(tx, sessionId);
      return this.planAll(tx, [{ sessionId, staffIds }]);
    });
  }

  /** The same for several sessions: who would lead any of them, and everybody who would be told, each once. */
  async planAll(tx: CentreTransaction, namings: readonly Naming[]): Promise<Pick<LeadersPlanView, keyof LeadersPlanView>> {
    const decided: Decided[] = [];
    for (const naming of namings) {
      const { session } = await this.sessions.read(tx, naming.sessionId);
      decided.push(await this.decide(tx, session, naming));
    }
    const facts = decided.flatMap(({ events }) => events.map((event) => event.facts));
    const actor = tx.actor.kind === 'staff' ? tx.actor.staffId : undefined;
    const others = (ids: readonly StaffId[]): readonly StaffId[] => [...new Set(ids)].filter((id) => id !== actor);
    const leads = others(facts.flatMap(({ leading }) => leading));
    const released = others(facts.flatMap(({ released: ids }) => ids)).filter((id) => !leads.includes(id));
    const after = [...new Set(decided.flatMap(({ after: ids }) => ids))];
    const names = await namesOf(tx, [...after, ...leads, ...released]);
    return {
      leaders: after.flatMap((id) => names.get(id) ?? []),
      told: [...leads, ...released].flatMap((id) => {
        const person = names.get(id);
        return person === undefined ? [] : [{ ...person, leads: leads.includes(id) }];
      }),
    };
  }

  private async decide(tx: CentreTransaction, session: Session, { sessionId, staffIds }: Naming): Promise<Decided> {
    const leaders = (await leadersOfSessions(tx, [sessionId])).get(sessionId);
    if (leaders === undefined) throw notFound('sessions');
    await checkFacilitators(
      tx,
      staffIds.map((staffId) => ({ branchId: leaders.branchId, placedBranchId: leaders.placedBranchId, staffId })),
    );
    const wanted = staffIds.map((id) => idOf<StaffId>(id));
    const named = valueOf(nameFacilitators(session, { ...leaders, staffIds: wanted }));
    return { ...named, after: named.named.length === 0 ? leaders.ofGroup : named.named };
  }

  name(sessionId: string, version: number, staffIds: readonly string[]): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      expectVersion(version, (await this.sessions.lock(tx, sessionId)).version);
      await this.nameAll(tx, [{ sessionId, staffIds }]);
      return this.sessions.view(tx, sessionId);
    });
  }

  /** Names people for several sessions at once, or refuses all of it. Sessions are locked in one order, so that two acts wait for each other. */
  async nameAll(tx: CentreTransaction, namings: readonly Naming[]): Promise<void> {
    for (const naming of namings.toSorted((a, b) => (a.sessionId < b.sessionId ? -1 : 1))) {
      const { sessionId, because } = naming;
      const { session } = await this.sessions.lock(tx, sessionId);
      const { named, events } = await this.decide(tx, session, naming);
      const absences = await absencesBefore(tx, sessionId);
      const absenceOf = (staffId: string): string | null =>
        because?.staffIds.includes(staffId) === true ? because.absenceId : (absences.get(staffId) ?? null);
      await tx.table(SessionFacilitatorRow).remove({ sessionId });
      await tx
        .table(SessionFacilitatorRow)
        .insert(named.map((staffId) => ({ id: newId(), sessionId, staffId, absenceId: absenceOf(staffId) })));
      await tx.table(SessionRow).update(sessionId, { version: nextVersion, updatedAt: toDate(tx.now) });
      await tx.raise(events);
    }
  }

  /** People who were named because of an absence stay named without it. */
  async forgetAbsence(tx: CentreTransaction, absenceId: string): Promise<void> {
    await tx.table(SessionFacilitatorRow).update({ absenceId }, { absenceId: null });
  }
}

/** The absence for which each person was named for a session before. */
async function absencesBefore(tx: CentreTransaction, sessionId: string): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.rows<{ staff_id: string; absence_id: string | null }>(
    'select staff_id, absence_id from session_facilitators where centre_id = $1 and session_id = $2',
    sessionId,
  );
  return new Map(rows.map(({ staff_id: staffId, absence_id: absenceId }) => [staffId, absenceId]));
}

async function namesOf(
  tx: CentreTransaction,
  ids: readonly StaffId[],
): Promise<ReadonlyMap<StaffId, { readonly staffId: StaffId; readonly name: string }>> {
  const rows = await tx.rows<{ id: StaffId; name: string }>(
    'select id, name from staff where centre_id = $1 and id = any($2::uuid[])',
    ids,
  );
  return new Map(rows.map(({ id, name }) => [id, { staffId: id, name }]));
}
