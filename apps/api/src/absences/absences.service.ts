import { Injectable } from '@nestjs/common';
import {
  chooseSubstitutes,
  mayRecordAbsence,
  placesOf,
  planAbsence,
  takeSubstitutesBack,
  type Absence,
  type Replaced,
  type SubstituteChoice,
} from '@saath/domain/absences';
import { happened, idOf, type AbsenceId, type SessionId, type StaffId } from '@saath/domain/kernel';
import { givenDay } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import { SessionFacilitators, type Naming } from '../sessions/session-facilitators.service.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AbsenceBody, AbsenceDaysBody, AskStandInsBody, SubstitutesBody } from './absence.body.ts';
import { AbsenceRow } from './absence.row.ts';
import type { AbsencePlanView, AbsenceView } from './absence.view.ts';
import { absencesRefusals } from './absences.refusals.ts';
import { findAbsence, planOf, plansGroups, todayHere, viewOf } from './absence-plan.ts';
import { listAbsences, touchedSessions } from './absences.read-model.ts';
import { forgetAbsenceOfStandIns } from './stand-in-records.ts';
import { StandInsService } from './stand-ins.service.ts';

/** Records who is away and when, and names the people who lead their sessions meanwhile. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly facilitators: SessionFacilitators,
    private readonly standIns: StandInsService,
  ) {}

  /** The absences that are not over: of everybody within reach for people who plan groups, and of oneself for the others. */
  list(): Promise<AbsenceView[]> {
    return this.scope.transaction(async (tx) => {
      const found = await listAbsences(tx, await todayHere(tx), plansGroups(tx) ? null : idOf<StaffId>(actingStaff(tx)));
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
    return this.scope.transaction(async (tx) => {
      const changed = await this.store(tx, { ...(await findAbsence(tx, id)), ...daysOf(days) }, version);
      const touched = await touchedSessions(tx, await findAbsence(tx, id));
      const stay = touched.map(({ sessionId }) => sessionId);
      await this.standIns.withdrawOf(tx, id, stay);
      return changed;
    });
  }

  /** Removes an absence; on request its sessions go back to the person. */
  remove(id: string, takeBack: boolean): Promise<void> {
    return this.scope.transaction(async (tx) => {
      const absence = await findAbsence(tx, id);
      refuseOthers(tx, absence.staffId);
      if (takeBack) await this.name(tx, absence, takeSubstitutesBack(absence.staffId, await touchedSessions(tx, absence)));
      await this.standIns.withdrawOf(tx, id);
      await this.facilitators.forgetAbsence(tx, id);
      await forgetAbsenceOfStandIns(tx, id);
      await tx.table(AbsenceRow).remove(id);
      const facts = { startsOn: absence.startsOn.toString(), endsOn: absence.endsOn.toString() };
      await tx.raise([happened('absence-removed', 'staff', absence.staffId, facts)]);
    });
  }

  plan(id: string): Promise<AbsencePlanView> {
    return this.scope.transaction(async (tx) => planOf(tx, await findAbsence(tx, id)));
  }

  /** Names everybody who was chosen, or refuses all of it. */
  choose(id: string, { choices }: SubstitutesBody): Promise<AbsencePlanView> {
    return this.scope.transaction(async (tx) => {
      const absence = await findAbsence(tx, id);
      const wanted = wantedIn({ choices });
      await this.name(tx, absence, valueOf(chooseSubstitutes(absence.staffId, await touchedSessions(tx, absence), wanted)));
      return planOf(tx, absence);
    });
  }

  /** Asks everybody who was chosen, or nobody. A person who chooses themselves leads that session at once. */
  ask(id: string, { choices }: AskStandInsBody): Promise<AbsencePlanView> {
    return this.scope.transaction(async (tx) => {
      const absence = await findAbsence(tx, id);
      const touched = await touchedSessions(tx, absence);
      const wanted = wantedIn({ choices });
      const own = wanted.filter(({ staffId }) => staffId === actingStaff(tx));
      await this.name(tx, absence, valueOf(chooseSubstitutes(absence.staffId, touched, own)));
      const others = wanted.filter((one) => !own.includes(one));
      const placed = valueOf(placesOf(absence.staffId, touched, others));
      const nextOf = new Map(choices.map(({ sessionId, nextIds = [] }) => [sessionId, nextIds.map((next) => idOf<StaffId>(next))]));
      await this.standIns.ask(
        tx,
        placed.map((one) => ({ ...one, absenceId: absence.id, nextIds: nextOf.get(one.sessionId) ?? [] })),
      );
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
    return viewOf(tx, await findAbsence(tx, absence.id));
  }
}

const wantedIn = ({ choices }: SubstitutesBody): readonly SubstituteChoice[] =>
  choices.map((choice) => ({ sessionId: idOf<SessionId>(choice.sessionId), staffId: idOf<StaffId>(choice.staffId) }));

const daysOf = ({ startsOn, endsOn }: AbsenceDaysBody): Pick<Absence, 'startsOn' | 'endsOn'> => ({
  startsOn: givenDay(startsOn, 'startsOn'),
  endsOn: givenDay(endsOn, 'endsOn'),
});

function refuseOthers({ actor }: CentreTransaction, staffId: StaffId): void {
  if (actor.kind !== 'staff' || !mayRecordAbsence(actor, staffId)) throw absencesRefusals.ofAnother();
}
