import { Injectable } from '@nestjs/common';
import { defaultPlan, planAftercare } from '@saath/domain/care';
import type { EventOf } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { insertPlannedFollowUps, withdrawPlannedFollowUps } from './follow-up-records.ts';
import { holidaysOf } from './holidays-of.query.ts';

/** Contacts are planned at a discharge and withdrawn at an admission. */
@Injectable()
export class FollowMembers {
  /** A discharge that is recorded again adds no second contact. */
  @Follows('member-discharged', { when: 'in-transaction' })
  async planContacts(tx: CentreTransaction, events: readonly EventOf<'member-discharged'>[]): Promise<void> {
    const holidays = await holidaysOf(
      tx,
      events.map(({ subject }) => subject.id),
    );
    const planned = events.flatMap(({ subject, facts }) =>
      planAftercare(defaultPlan(storedDay(facts.on)), { owedFrom: storedDay(facts.owedFrom), holidays: holidays(subject.id) }).map(
        (contact) => ({ ...contact, memberId: subject.id, ownerId: null }),
      ),
    );
    await insertPlannedFollowUps(tx, planned);
    await tx.raise(events.map(({ subject }) => happened('follow-ups-planned', 'member', subject.id, {}, [subject.id])));
  }

  @Follows('member-admitted', { when: 'in-transaction' })
  async withdrawContacts(tx: CentreTransaction, events: readonly EventOf<'member-admitted'>[]): Promise<void> {
    for (const { subject, facts } of events) await withdrawPlannedFollowUps(tx, subject.id, storedDay(facts.on));
    await tx.raise(events.map(({ subject }) => happened('follow-ups-withdrawn', 'member', subject.id, {}, [subject.id])));
  }
}
