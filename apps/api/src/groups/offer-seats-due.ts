import { Injectable } from '@nestjs/common';
import { isOpen, lapseOffer, offerEnd, offersDue, queuedPlaceStates, type PlaceChanged } from '@saath/domain/groups';
import { dayIn, type CentreId, type Instant } from '@saath/domain/kernel';
import { sqlList } from '../database/sql-list.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { lockCandidatesOf } from './candidates.query.ts';
import { GroupRepository } from './group.repository.ts';
import { seatingOf } from './seating.query.ts';
import { writePlaces } from './waiting-records.ts';
import { waitingWork } from './waiting-work.ts';

/**
 * Lets offers lapse that nobody answered, and offers free seats to the next people. It computes everything from what is stored, so that doing
 * it again changes nothing.
 */
@Injectable()
export class OfferSeatsDue implements DueWorkListener {
  readonly work = waitingWork;

  constructor(
    private readonly scope: TenantScope,
    private readonly groups: GroupRepository,
  ) {}

  /** Offers the seats of each group with a waiting list in a transaction of its own; due again when an offer lapses or an enrolment ends. */
  async run(centreId: CentreId): Promise<Instant | undefined> {
    const inCentre = <Done>(work: (tx: CentreTransaction) => Promise<Done>) => this.scope.inCentre(centreId, { kind: 'system' }, work);
    const groups = await inCentre((tx) =>
      tx.rows<{ id: string }>(
        `select distinct p.group_id as id from waiting_places p where p.centre_id = $1 and p.state in (${sqlList(queuedPlaceStates)}) order by 1`,
      ),
    );
    for (const { id } of groups) await inCentre((tx) => this.offer(tx, id));
    return inCentre(nextDue);
  }

  private async offer(tx: CentreTransaction, groupId: string): Promise<void> {
    const group = await this.groups.lockReachable(tx, groupId);
    const kind = (await kindsInPlace(tx))(group);
    if (kind === undefined) return;
    const people = await lockCandidatesOf(tx, groupId);
    const { enrolments, places } = await seatingOf(tx, group.id);
    const lapsed = places.map((place) => lapseOffer(place, tx.now)).flatMap((step) => (step.ok ? [step.value] : []));
    const now = places.map((place) => lapsed.find((step) => step.place.id === place.id)?.place ?? place).filter(isOpen);
    const endsAt = offerEnd(tx.now, (await tx.own()).offerDays, group.timeZone);
    const moment = { now: tx.now, today: dayIn(tx.now, group.timeZone), endsAt };
    await store(tx, [...lapsed, ...offersDue(group, kind, { enrolments, places: now }, people, moment)]);
  }
}

async function store(tx: CentreTransaction, steps: readonly PlaceChanged[]): Promise<void> {
  await writePlaces(
    tx,
    steps.map(({ place }) => place),
  );
  await tx.raise(steps.flatMap(({ events }) => events));
}

/** The next instant at which an offer lapses, or at which an enrolment in a group with a waiting list ends. */
async function nextDue(tx: CentreTransaction): Promise<Instant | undefined> {
  const row = await tx.row<{ at: Date | null }>(
    `select least(
       (select min(p.offer_ends_at) from waiting_places p where p.centre_id = $1 and p.state = 'offered'),
       (select min(e.ends_on::timestamp at time zone b.time_zone) from enrolments e
          join groups g on g.centre_id = $1 and g.id = e.group_id
          join branches b on b.centre_id = $1 and b.id = g.branch_id
        where e.centre_id = $1 and e.ends_on::timestamp at time zone b.time_zone > $2 and exists (
          select 1 from waiting_places w where w.centre_id = $1 and w.group_id = e.group_id and w.state = 'waiting'))) as at`,
    toDate(tx.now),
  );
  const at = row?.at ?? null;
  return at === null ? undefined : toInstant(at);
}
