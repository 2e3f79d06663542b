import { Injectable } from '@nestjs/common';
import { chooseSubstitutes, mayRecordAbsence, planAbsence, takeSubstitutesBack, type Absence, type Replaced } from '@saath/domain/absences';
import { dayIn, happened, idOf, type AbsenceId, type SessionId, type StaffId } from '@saath/domain/kernel';
import { mayDo } from '@saath/domain/staff';
import { hangingSeries } from '../groups/hanging-series.query.ts';
import { givenDay } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { SessionFacilitators, type Naming } from '../sessions/session-facilitators.service.ts';
import { sessionItem } from '../sessions/session-item.read-model.ts';
import { listItems } from '../sessions/session-list.read-model.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AbsenceBody, AbsenceDaysBody, SubstitutesBody } from './absence.body.ts';
import { AbsenceRow } from './absence.row.ts';
import type { AbsencePlanView, AbsenceView } from './absence.view.ts';
import { absencesRefusals } from './absences.refusals.ts';
import { listAbsences, readAbsence, touchedSessions, type StoredAbsence } from './absences.read-model.ts';
import { substituteView } from './substitute-view.ts';
import { openSessions, substitutesFor } from './substitutes.read-model.ts';

/** Records who is away and when, and names the people who lead their sessions meanwhile. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly facilitators: SessionFacilitators,
  ) {}

  /** The absences that are not over: of everybody within reach for people who plan groups, and of oneself for the others. */
  list(): Promise<AbsenceView[]> {
    return this.scope.transaction(async (tx) => {
      const found = await listAbsences(tx, await todayHere(tx), plans(tx) ? null : actingStaff(tx));
      const views: AbsenceView[] = [];
      for (const absence of found) views.push(await viewOf(tx, absence));
      return views;
    });
  }

  record({ staffId, ...days }: AbsenceBody): Promise<AbsenceView> {
    return this.scope.transaction(async (tx) => {
      const person = await tx.row(
        `select s.id from staff s where s.centre_id = $1 and s.id = $2 and s.state <> 'deactivated' and ${reach.staff('s')} for update`,
        staffId,
      );
      if (person === undefined) throw absencesRefusals.staffUnknown();
      const absence = { id: newId<AbsenceId>(), staffId: idOf<StaffId>(staffId), ...daysOf(days) };
      return this.store(tx, absence, null);
    });
  }

  /** Changes the days. Somebody who was named for a session that the new days leave out stays named. */
  change(id: string, version: number, days: AbsenceDaysBody): Promise<AbsenceView> {
    return this.scope.transaction(async (tx) => this.store(tx, { ...(await find(tx, id)), ...daysOf(days) }, version));
  }

  /** Removes an absence; on request its sessions go back to the person. */
  remove(id: string, takeBack: boolean): Promise<void> {
    return this.scope.transaction(async (tx) => {
      const absence = await find(tx, id);
      refuseOthers(tx, absence.staffId);
      if (takeBack) await this.name(tx, absence, takeSubstitutesBack(absence.staffId, await touchedSessions(tx, absence)));
      await this.facilitators.forgetAbsence(tx, id);
      await tx.table(AbsenceRow).remove(id);
      const facts = { startsOn: absence.startsOn.toString(), endsOn: absence.endsOn.toString() };
      await tx.raise([happened('absence-removed', 'staff', absence.staffId, facts)]);
    });
  }

  plan(id: string): Promise<AbsencePlanView> {
    return this.scope.transaction(async (tx) => planOf(tx, await find(tx, id)));
  }

  /** Names everybody who was chosen, or refuses all of it. */
  choose(id: string, { choices }: SubstitutesBody): Promise<AbsencePlanView> {
    return this.scope.transaction(async (tx) => {
      const absence = await find(tx, id);
      const wanted = choices.map((choice) => ({ sessionId: idOf<SessionId>(choice.sessionId), staffId: idOf<StaffId>(choice.staffId) }));
      await this.name(tx, absence, valueOf(chooseSubstitutes(absence.staffId, await touchedSessions(tx, absence), wanted)));
      return planOf(tx, absence);
    });
  }

  private name(tx: CentreTransaction, { id }: Absence, replaced: readonly Replaced[]): Promise<void> {
    const namings = replaced.map(({ sessionId, staffIds, substitutes }): Naming => ({
      ...{ sessionId, staffIds },
      because: { absenceId: id, staffIds: substitutes },
    }));
    return this.facilitators.nameAll(tx, namings);
  }

  private async store(tx: CentreTransaction, given: Absence, version: number | null): Promise<AbsenceView> {
    refuseOthers(tx, given.staffId);
    const today = await todayHere(tx);
    const others = await listAbsences(tx, today, given.staffId);
    const { absence, events } = valueOf(planAbsence(given, others, givenDay(today, 'today')));
    const days = { startsOn: absence.startsOn.toString(), endsOn: absence.endsOn.toString() };
    if (version === null)
      await tx.table(AbsenceRow).insert([{ id: absence.id, staffId: absence.staffId, ...days, recordedAt: toDate(tx.now), version: 1 }]);
    else await tx.table(AbsenceRow).update(absence.id, { ...days, version: version + 1 }, version);
    await tx.raise(events);
    return viewOf(tx, await find(tx, absence.id));
  }
}

const daysOf = ({ startsOn, endsOn }: AbsenceDaysBody): Pick<Absence, 'startsOn' | 'endsOn'> => ({
  startsOn: givenDay(startsOn, 'startsOn'),
  endsOn: givenDay(endsOn, 'endsOn'),
});

const todayHere = async (tx: CentreTransaction): Promise<string> => dayIn(tx.now, (await tx.own()).timeZone).toString();
const plans = ({ actor }: CentreTransaction): boolean => actor.kind === 'staff' && mayDo(actor.role, 'groups:write');
const actingStaff = ({ actor }: CentreTransaction): StaffId => idOf<StaffId>(actor.kind === 'staff' ? actor.staffId : '');

/** An absence within reach; one of another person only for people who plan groups. */
async function find(tx: CentreTransaction, id: string): Promise<StoredAbsence> {
  const absence = await readAbsence(tx, id);
  if (absence === undefined || !(plans(tx) || absence.staffId === actingStaff(tx))) throw notFound('absences');
  return absence;
}

function refuseOthers({ actor }: CentreTransaction, staffId: StaffId): void {
  if (actor.kind !== 'staff' || !mayRecordAbsence(actor, staffId)) throw absencesRefusals.ofAnother();
}

async function viewOf(tx: CentreTransaction, absence: StoredAbsence): Promise<Pick<AbsenceView, keyof AbsenceView>> {
  const touched = await touchedSessions(tx, absence);
  const { id, staffId, staffName, version } = absence;
  const days = { startsOn: absence.startsOn.toString(), endsOn: absence.endsOn.toString() };
  const open = touched.filter(({ before }) => before.includes(staffId)).length;
  return { id, staffId, staffName, ...days, sessions: touched.length, open, version };
}

async function planOf(tx: CentreTransaction, absence: StoredAbsence): Promise<AbsencePlanView> {
  const touched = await touchedSessions(tx, absence);
  const ids = touched.map(({ sessionId }) => sessionId);
  const items = new Map((await listItems(tx, ids)).map((row) => [row.id, sessionItem(row)]));
  const named = new Map(touched.map(({ sessionId, substitutes }) => [sessionId as string, substitutes]));
  const found = await substitutesFor(tx, await openSessions(tx, ids), named);
  const view = await viewOf(tx, absence);
  const series = await hangingSeries(tx, [...new Set([...items.values()].map(({ groupId }) => groupId))]);
  return {
    ...view,
    hanging: series.filter(({ hangsOn }) => hangsOn === absence.staffId).map(({ id, name }) => ({ groupId: id, groupName: name })),
    touched: touched.flatMap(({ sessionId, before, substitutes }) => {
      const session = items.get(sessionId);
      if (session === undefined) return [];
      const people = (found.get(sessionId) ?? []).map(substituteView);
      return [{ session, isOpen: before.includes(absence.staffId), substituteId: substitutes[0] ?? null, substitutes: people }];
    }),
  };
}
