import { Injectable } from '@nestjs/common';
import { roomOn } from '@saath/domain/groups';
import { dayOf, type PlannedSession, type SessionChange, type SessionEvent, type SessionPlace } from '@saath/domain/sessions';
import { GroupRepository, type StoredGroup } from '../groups/group.repository.ts';
import { PeopleToTell, type ConsideredChange } from '../reminders/people-to-tell.ts';
import { holidayAt } from '../sessions/closed-days.query.ts';
import type { AddSessionBody, MoveBody } from '../sessions/session.body.ts';
import { SessionDecisions } from '../sessions/session-decisions.ts';
import { SessionRepository, type StoredSession } from '../sessions/session.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { ConflictsService } from './conflicts.service.ts';
import { planView, toldOf, type PlannedChanges } from './plan-view.ts';
import type { SchedulePlanView } from './schedule-plan.view.ts';

/** The effect of a considered decision on the calendar, and the place where the session would meet; null where it would not take place. */
interface Considered {
  readonly events: readonly SessionEvent[];
  readonly changes: Partial<PlannedChanges>;
  readonly after: PlannedSession | null;
  readonly place: SessionPlace;
}

const nothing: PlannedChanges = { kept: [], changed: [], withdrawn: [], added: [], inConflict: [] };

/** Shows what a decision about one session would do, by the decision that also makes the change. Nothing is stored, and nobody is told. */
@Injectable()
export class SessionPlanService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly groups: GroupRepository,
    private readonly decisions: SessionDecisions,
    private readonly people: PeopleToTell,
    private readonly conflicts: ConflictsService,
  ) {}

  move(id: string, body: MoveBody): Promise<SchedulePlanView> {
    return this.scope.transaction(async (tx) => {
      const branch = await this.decisions.lockBranch(tx, body.branchId);
      const stored = await this.sessions.read(tx, id);
      return this.ofChange(tx, stored, await this.decisions.move(tx, stored, body, branch));
    });
  }

  restore(id: string): Promise<SchedulePlanView> {
    return this.scope.transaction(async (tx) => {
      const stored = await this.sessions.read(tx, id);
      return this.ofChange(tx, stored, await this.decisions.restore(tx, stored));
    });
  }

  /** The reason is asked for when the session is cancelled; nothing that is shown here depends on it. */
  cancel(id: string): Promise<SchedulePlanView> {
    return this.scope.transaction(async (tx) => {
      const stored = await this.sessions.read(tx, id);
      const { events } = this.decisions.cancel(tx, stored, 'considered');
      const { session, place } = stored;
      if (session.state !== 'planned') throw new Error('Only a planned session is cancelled.');
      const [group] = await this.groups.load(tx, [session.groupId]);
      const withdrawn = [{ session, meets: true, because: 'schedule' as const }];
      return this.view(tx, group, { events, changes: { withdrawn }, after: null, place });
    });
  }

  add(groupId: string, body: AddSessionBody): Promise<SchedulePlanView> {
    return this.scope.transaction(async (tx) => {
      const branch = await this.decisions.lockBranch(tx, body.branchId);
      const group = await this.groups.read(tx, groupId);
      const { session, events } = await this.decisions.add(tx, group, body, branch);
      return this.view(tx, group, { events, changes: { added: [session] }, after: session, place: placeOf(group, session) });
    });
  }

  private async ofChange(
    tx: CentreTransaction,
    { session: before }: StoredSession,
    { session: after, events }: SessionChange<PlannedSession>,
  ): Promise<SchedulePlanView> {
    if (before.state === 'held') throw new Error('A session that was held is not moved or restored.');
    const [group] = await this.groups.load(tx, [after.groupId]);
    if (group === undefined) throw new Error('A session belongs to a group.');
    return this.view(tx, group, { events, changes: { changed: [{ before, after }] }, after, place: placeOf(group, after) });
  }

  private async view(
    tx: CentreTransaction,
    group: StoredGroup | undefined,
    { events, changes, after, place }: Considered,
  ): Promise<SchedulePlanView> {
    if (group === undefined) throw new Error('A session belongs to a group.');
    const plan = { ...nothing, ...changes };
    const closed = after === null ? undefined : await holidayAt(tx, place.branchId, group.id, dayOf(after));
    return {
      timeZone: after?.timeZone ?? group.timeZone,
      ...planView(plan),
      holidays: closed === undefined ? [] : [{ on: closed.on.toString(), name: closed.name }],
      ...toldOf(await this.people.of(tx, consideredIn(events, plan))),
      conflicts: after === null ? [] : await this.conflicts.ofGroup(tx, group, [after], place),
    };
  }
}

/** Where a session meets: at its own place, or in the room that its group has on its day. */
const placeOf = (group: StoredGroup, session: PlannedSession): SessionPlace =>
  session.place ?? { branchId: group.branchId, roomId: roomOn(group, dayOf(session)) };

/** The events of which people hear as of a move. */
const moves = ['session-moved', 'session-room-changed', 'session-restored'] as const satisfies readonly SessionEvent['type'][];

/** The change of which people hear, as the followers of the events tell them. */
function consideredIn(events: readonly SessionEvent[], { changed, withdrawn }: PlannedChanges): readonly ConsideredChange[] {
  const types = new Set(events.map(({ type }) => type));
  return [
    ...(types.has('session-cancelled') ? withdrawn.map(({ session }) => ({ session, change: 'session-cancelled' as const })) : []),
    ...(moves.some((type) => types.has(type)) ? changed.map(({ after }) => ({ session: after, change: 'session-moved' as const })) : []),
  ];
}
