import { Injectable } from '@nestjs/common';
import { endEnrolment, enrolMember, groupProblems, type Enrolment } from '@saath/domain/groups';
import { Temporal, dayIn, idOf, type EnrolmentId, type GroupId, type MemberId, type PersonId, type RelativeId } from '@saath/domain/kernel';
import type { Gender, Stage } from '@saath/domain/members';
import type { Candidate } from '@saath/domain/programmes';
import { storedDay } from '../database/stored-day.ts';
import { givenDay } from '../http/request-values.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import { groupsRefusals } from './groups.refusals.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { EndEnrolmentBody, EnrolBody } from './group.body.ts';
import { groupEnrolments } from './group-detail.read-model.ts';
import { GroupRepository } from './group.repository.ts';
import type { EnrolmentView } from './group.view.ts';
import { kindsHere } from '../programme-kinds/kinds-here.query.ts';
import { seatsHere } from './seats-here.ts';
import { seatOf, writeEndedEnrolments, writeEnrolments } from './enrolment-records.ts';

const enrolmentOf = (groupId: GroupId, view: EnrolmentView): Enrolment => ({
  id: idOf<EnrolmentId>(view.id),
  groupId,
  personId: idOf<PersonId>(view.personId),
  personKind: view.personKind,
  startsOn: storedDay(view.startsOn),
  endsOn: view.endsOn === null ? null : storedDay(view.endsOn),
  enrolledAt: Temporal.Instant.from(view.enrolledAt),
});

const enrolmentsOf = async (tx: CentreTransaction, groupId: GroupId): Promise<Enrolment[]> =>
  (await groupEnrolments(tx, groupId)).map((view) => enrolmentOf(groupId, view));

/** Enrols people in groups and ends their enrolments. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  list(groupId: string): Promise<EnrolmentView[]> {
    return this.scope.transaction(async (tx) => {
      await this.groups.checkReachable(tx, groupId);
      return groupEnrolments(tx, groupId);
    });
  }

  enrol(groupId: string, body: EnrolBody): Promise<EnrolmentView> {
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.lockReachable(tx, groupId);
      const kind = (await kindsHere(tx))(group.kind);
      if (kind === undefined) throw groupsRefusals.kindNotInstalled();
      const { enrolment, events } = valueOf(
        enrolMember(group, kind, await enrolmentsOf(tx, group.id), {
          id: newId<EnrolmentId>(),
          person: await candidate(tx, body),
          startsOn: givenDay(body.startsOn, 'startsOn'),
          endsOn: body.endsOn === undefined ? null : givenDay(body.endsOn, 'endsOn'),
          now: tx.now,
        }),
      );
      const [id] = await writeEnrolments(tx, [seatOf(enrolment)]);
      if (id === undefined) throw new Refusal(groupProblems.alreadyEnrolled());
      // An enrolment that was withdrawn on its first day is used again under its old id.
      await tx.raise(events.map((event) => ({ ...event, subject: { ...event.subject, id } })));
      return viewOf(tx, groupId, id);
    });
  }

  end(id: string, { on, reason }: EndEnrolmentBody): Promise<EnrolmentView> {
    return this.scope.transaction(async (tx) => {
      const row = await tx.row<{ group_id: string; member_id: string | null }>(
        `select e.group_id, e.member_id from enrolments e join groups g on g.centre_id = e.centre_id and g.id = e.group_id
         where e.centre_id = $1 and e.id = $2 and ${reach.groups('g')} for update of g`,
        id,
      );
      // An enrolment of a group out of reach is refused like one that nobody has.
      const [group] = row === undefined ? [] : await this.groups.load(tx, [row.group_id]);
      if (row === undefined || group === undefined) throw notFound('enrolments');
      await lockMember(tx, row.member_id);
      const enrolments = await enrolmentsOf(tx, group.id);
      const present = enrolments.find((one) => one.id === id);
      if (present === undefined) throw notFound('enrolments');
      const seats = seatsHere(group, await kindsHere(tx));
      const { enrolment, events } = valueOf(
        endEnrolment(present, { on: givenDay(on, 'on'), today: dayIn(tx.now, group.timeZone), enrolments, seats }),
      );
      await writeEndedEnrolments(tx, [enrolment], reason ?? null);
      await tx.raise(events);
      return viewOf(tx, group.id, id);
    });
  }
}

async function viewOf(tx: CentreTransaction, groupId: string, id: string): Promise<EnrolmentView> {
  const view = (await groupEnrolments(tx, groupId)).find((enrolment) => enrolment.id === id);
  if (view === undefined) throw notFound('enrolments');
  return view;
}

/**
 * Locks the row of a member for update; does nothing for a relative. Always called after the group is locked and before enrolments are read,
 * so that a member who leaves at the same moment gives up their seat before or after this change, never in between.
 */
const lockMember = (tx: CentreTransaction, id: string | null): Promise<unknown> =>
  tx.rows('select id from members where centre_id = $1 and id = $2 for update', id);

/** Locks and loads the person to enrol; 404 out of reach. The record does not name mentors yet, so no candidate is one. */
async function candidate(tx: CentreTransaction, { memberId, relativeId }: EnrolBody): Promise<Candidate> {
  if ((memberId === undefined) === (relativeId === undefined)) throw groupsRefusals.onePerson();
  const row = await tx.row<{ stage: Stage; gender: Gender | null }>(
    `select m.stage, m.gender from members m where m.centre_id = $1 and ${reach.members('m')}
       and (m.id = $2 or exists (select 1 from relatives r where r.centre_id = m.centre_id and r.member_id = m.id and r.id = $3))
     for update of m`,
    memberId ?? null,
    relativeId ?? null,
  );
  if (row === undefined) throw notFound(memberId === undefined ? 'families' : 'members');
  if (relativeId !== undefined) return { kind: 'relative', id: idOf<RelativeId>(relativeId) };
  return { kind: 'member', id: idOf<MemberId>(memberId ?? ''), stage: row.stage, mentor: false, gender: row.gender };
}
