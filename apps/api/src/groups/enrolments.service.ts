import { Injectable } from '@nestjs/common';
import {
  decideCapacity,
  endEnrolment,
  enrolMember,
  groupProblems,
  inOrder,
  limitOf,
  mostOf,
  outlookOf,
  reservedSeats,
  seatsOf,
  takeSeat,
  type CapacityDecision,
  type Seating,
} from '@saath/domain/groups';
import { dayIn, type CapacityDecisionId, type Day, type EnrolmentId } from '@saath/domain/kernel';
import type { Candidate, KindInPlace } from '@saath/domain/programmes';
import { givenDay } from '../http/request-values.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import { groupsRefusals } from './groups.refusals.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CapacityDecisionBody, EndEnrolmentBody, EnrolBody } from './group.body.ts';
import { groupEnrolments } from './group-detail.read-model.ts';
import { GroupRepository, type StoredGroup } from './group.repository.ts';
import type { EnrolmentView } from './group.view.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import { seatOf, writeEndedEnrolments, writeEnrolments } from './enrolment-records.ts';
import { decisionOf, decisionView, writeDecision } from './capacity-records.ts';
import { lockCandidate, lockMember } from './candidates.query.ts';
import { outlookView } from './outlook.read-model.ts';
import { seatingOf } from './seating.query.ts';
import { writePlaces } from './waiting-records.ts';
import type { OutlookBody } from './waiting.body.ts';
import type { CapacityDecisionView, OutlookView } from './waiting.view.ts';

/** The facts from which the seat of one person is decided. */
export interface SeatFacts {
  readonly group: StoredGroup;
  readonly kind: KindInPlace;
  readonly seating: Seating;
  readonly person: Candidate;
  readonly decision: CapacityDecision | null;
}

/** The kind of a stored group with what the centre and the branch set; refuses a kind that is no longer installed. */
export async function kindOfGroup(tx: CentreTransaction, group: StoredGroup): Promise<KindInPlace> {
  const kind = (await kindsInPlace(tx))(group);
  if (kind === undefined) throw groupsRefusals.kindNotInstalled();
  return kind;
}

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

  /** The effect of enrolling a person; nothing is stored. */
  outlook(groupId: string, body: OutlookBody): Promise<OutlookView> {
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.read(tx, groupId);
      const kind = await kindOfGroup(tx, group);
      const person = await lockCandidate(tx, body);
      const startsOn = givenDay(body.startsOn, 'startsOn');
      const seating = await seatingOf(tx, group.id);
      const decision = await decisionOf(tx, group.id);
      const outlook = outlookOf(group, kind, seating, { person, startsOn, now: tx.now, decision });
      return outlookView(tx, { group, kind, seating }, outlook);
    });
  }

  enrol(groupId: string, body: EnrolBody): Promise<EnrolmentView> {
    return this.scope.transaction(async (tx) => viewOf(tx, groupId, await this.enrolWithin(tx, groupId, body)));
  }

  /** Enrols a person within a transaction, as a part of a larger decision. Answers the id of the enrolment. */
  async enrolWithin(tx: CentreTransaction, groupId: string, body: EnrolBody): Promise<string> {
    const group = await this.groups.lockReachable(tx, groupId);
    const kind = await kindOfGroup(tx, group);
    const person = await lockCandidate(tx, body);
    const decision = body.decision === undefined ? await decisionOf(tx, group.id) : await decide(tx, group, kind, body.decision);
    const startsOn = givenDay(body.startsOn, 'startsOn');
    const endsOn = body.endsOn === undefined ? null : givenDay(body.endsOn, 'endsOn');
    return giveSeat(tx, { group, kind, seating: await seatingOf(tx, group.id), person, decision }, { startsOn, endsOn });
  }

  /** Decides that a group may have more people than seats. */
  decideCapacity(groupId: string, body: CapacityDecisionBody): Promise<CapacityDecisionView> {
    return this.scope.transaction(async (tx) => {
      const group = await this.groups.lockReachable(tx, groupId);
      await decide(tx, group, await kindOfGroup(tx, group), body);
      const view = await decisionView(tx, groupId);
      if (view === null) throw new Error('The decision was not stored.');
      return view;
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
      const { enrolments, places } = await seatingOf(tx, group.id);
      const present = enrolments.find((one) => one.id === id);
      if (present === undefined) throw notFound('enrolments');
      const today = dayIn(tx.now, group.timeZone);
      const kind = (await kindsInPlace(tx))(group);
      const decision = await decisionOf(tx, group.id);
      const seats = kind === undefined ? group.capacity : limitOf(seatsOf(group, kind), decision, today, mostOf(kind));
      const taken = [...enrolments, ...reservedSeats(places, today)];
      const { enrolment, events } = valueOf(endEnrolment(present, { on: givenDay(on, 'on'), today, enrolments: taken, seats }));
      await writeEndedEnrolments(tx, [enrolment], reason ?? null);
      await tx.raise(events);
      return viewOf(tx, group.id, id);
    });
  }
}

/** Enrols a person and settles their place on the waiting list, if they have one. Answers the id of the enrolment. */
export async function giveSeat(
  tx: CentreTransaction,
  { group, kind, seating, person, decision }: SeatFacts,
  days: { readonly startsOn: Day; readonly endsOn: Day | null },
): Promise<EnrolmentId> {
  const { enrolments, places } = seating;
  const taken = [...enrolments, ...reservedSeats(places, dayIn(tx.now, group.timeZone), person.id)];
  const command = { id: newId<EnrolmentId>(), person, ...days, now: tx.now, decision };
  const { enrolment, events } = valueOf(enrolMember(group, kind, taken, command));
  const [written] = await writeEnrolments(tx, [seatOf(enrolment)]);
  if (written === undefined) throw new Refusal(groupProblems.alreadyEnrolled());
  const id = written as EnrolmentId;
  const own = inOrder(places).find(({ personId }) => personId === person.id);
  if (own !== undefined) await writePlaces(tx, [takeSeat(own, id, tx.now)]);
  // An enrolment that was withdrawn on its first day is used again under its old id.
  await tx.raise(events.map((event) => ({ ...event, subject: { ...event.subject, id } })));
  return id;
}

async function decide(
  tx: CentreTransaction,
  group: StoredGroup,
  kind: KindInPlace,
  { most, until, reason }: CapacityDecisionBody,
): Promise<CapacityDecision> {
  const { decision, events } = valueOf(
    decideCapacity(group, kind, {
      ...{ id: newId<CapacityDecisionId>(), most, until: until == null ? null : givenDay(until, 'until') },
      ...{ reason, today: dayIn(tx.now, group.timeZone) },
    }),
  );
  await writeDecision(tx, decision, reason);
  await tx.raise(events, { reason });
  return decision;
}

export async function viewOf(tx: CentreTransaction, groupId: string, id: string): Promise<EnrolmentView> {
  const view = (await groupEnrolments(tx, groupId)).find((enrolment) => enrolment.id === id);
  if (view === undefined) throw notFound('enrolments');
  return view;
}
