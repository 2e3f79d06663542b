import { Injectable } from '@nestjs/common';
import { rankForAll, substituteInAll } from '@saath/domain/absences';
import { idOf, type StaffId } from '@saath/domain/kernel';
import { GroupRepository } from '../groups/group.repository.ts';
import { groupsRefusals } from '../groups/groups.refusals.ts';
import { expectVersion } from '../http/if-match.ts';
import { notFound } from '../platform/refusal.ts';
import { leadersOfSessions } from '../sessions/facilitators.query.ts';
import { SessionFacilitators, type Naming } from '../sessions/session-facilitators.service.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import type { SessionView } from '../sessions/session.view.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { GroupSubstitutesBody, GroupSubstitutesPlanBody, SubstituteBody } from './group-substitutes.body.ts';
import type { GroupSubstitutesPlanView, GroupSubstituteView } from './group-substitutes.view.ts';
import { reasonsOf } from './substitute-view.ts';
import { openSessions, substitutesFor, type OpenSession } from './substitutes.read-model.ts';

/** Lets one person lead one session, or several of a group, instead of another, without an absence. */
@Injectable()
export class GroupSubstitutes {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
    private readonly facilitators: SessionFacilitators,
    private readonly sessions: SessionRepository,
  ) {}

  plan(groupId: string, body: GroupSubstitutesPlanBody): Promise<GroupSubstitutesPlanView> {
    return this.scope.transaction(async (tx) => {
      const sessions = await this.sessionsOf(tx, groupId, body);
      const plan =
        body.staffId === undefined
          ? { leaders: [], told: [] }
          : await this.facilitators.planAll(
              tx,
              await namingsOf(tx, sessions, { staffId: body.staffId, insteadOfId: body.insteadOfId ?? null }),
            );
      return { people: await peopleFor(tx, sessions), ...plan };
    });
  }

  /** Names the person for all of the sessions, or refuses all of it. */
  choose(groupId: string, body: GroupSubstitutesBody): Promise<GroupSubstitutesPlanView> {
    return this.scope.transaction(async (tx) => {
      const sessions = await this.sessionsOf(tx, groupId, body);
      const namings = await namingsOf(tx, sessions, body);
      const plan = await this.facilitators.planAll(tx, namings);
      await this.facilitators.nameAll(tx, namings);
      return { people: await peopleFor(tx, sessions), ...plan };
    });
  }

  /** Names the person for one session, on the version that the caller has read where it names one. */
  chooseAt(sessionId: string, version: number | undefined, body: SubstituteBody): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const { session, version: stored } = await this.sessions.lock(tx, sessionId);
      expectVersion(version, stored);
      await this.facilitators.nameAll(tx, await namingsOf(tx, [{ sessionId: session.id }], body));
      return this.sessions.view(tx, sessionId);
    });
  }

  /** The sessions that are named, all of the group; others are answered like sessions that nobody has. */
  private async sessionsOf(tx: CentreTransaction, groupId: string, { sessionIds }: GroupSubstitutesPlanBody): Promise<OpenSession[]> {
    const group = await this.groups.read(tx, groupId);
    const sessions = (await openSessions(tx, sessionIds)).filter((session) => session.groupId === group.id);
    if (sessions.length < sessionIds.length) throw notFound('sessions');
    return sessions;
  }
}

async function namingsOf(
  tx: CentreTransaction,
  sessions: readonly Pick<OpenSession, 'sessionId'>[],
  { staffId, insteadOfId }: SubstituteBody,
): Promise<readonly Naming[]> {
  const before = await leadersAt(tx, sessions);
  if (insteadOfId != null && ![...before.values()].some((ids) => ids.some((id) => id === insteadOfId)))
    throw groupsRefusals.facilitatorUnknown();
  return substituteInAll(
    sessions.map(({ sessionId }) => ({ sessionId, before: before.get(sessionId) ?? [] })),
    { staffId: idOf<StaffId>(staffId), insteadOfId: insteadOfId == null ? null : idOf<StaffId>(insteadOfId) },
  );
}

async function leadersAt(
  tx: CentreTransaction,
  sessions: readonly Pick<OpenSession, 'sessionId'>[],
): Promise<ReadonlyMap<string, readonly StaffId[]>> {
  const leaders = await leadersOfSessions(
    tx,
    sessions.map(({ sessionId }) => sessionId),
  );
  return new Map([...leaders].map(([id, { before }]) => [id, before]));
}

/** The people who could lead these sessions, those who lead one of them already among them. */
async function peopleFor(tx: CentreTransaction, sessions: readonly OpenSession[]): Promise<readonly GroupSubstituteView[]> {
  const found = await substitutesFor(tx, sessions, await leadersAt(tx, sessions));
  const ranked = rankForAll(sessions.map(({ sessionId }) => ({ sessionId, people: found.get(sessionId) ?? [] })));
  return ranked.flatMap(({ staffId, sessions: at }) => {
    const [first] = at;
    if (first === undefined) return [];
    return [
      {
        ...{ staffId, name: first.name, role: first.role, free: at.filter(({ isFree }) => isFree).length },
        sessions: at.map((one) => ({ sessionId: one.sessionId, isFree: one.isFree, reasons: reasonsOf(one) })),
      },
    ];
  });
}
