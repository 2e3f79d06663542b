import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { contactsOf, endPlans, plansOf } from './aftercare-plan-records.ts';
import { insertPlannedFollowUps, withdrawPlannedFollowUps } from './follow-up-records.ts';
import { holidaysOf } from './holidays-of.query.ts';

/** Contacts are planned at a discharge and withdrawn at an admission. */
@Injectable()
export class FollowMembers {
  /** The plan that was made with the discharge, or that of the template. A discharge that is recorded again adds no second contact. */
  @Follows('member-discharged', { when: 'in-transaction' })
  async planContacts(tx: CentreTransaction, events: readonly EventOf<'member-discharged'>[]): Promise<void> {
    const discharged = events.map(({ subject, facts }) => ({ memberId: subject.id, on: storedDay(facts.on) }));
    const [plans, holidays] = [
      await plansOf(tx, discharged),
      await holidaysOf(
        tx,
        discharged.map(({ memberId }) => memberId),
      ),
    ];
    const planned = events.flatMap(({ subject, facts }) => {
      const plan = plans.get(subject.id);
      return plan === undefined ? [] : contactsOf(plan, storedDay(facts.owedFrom), holidays(subject.id));
    });
    await insertPlannedFollowUps(tx, planned);
    await tx.raise(events.map(({ subject }) => happened('follow-ups-planned', 'member', subject.id, {}, [subject.id])));
  }

  @Follows('member-admitted', { when: 'in-transaction' })
  async withdrawContacts(tx: CentreTransaction, events: readonly EventOf<'member-admitted'>[]): Promise<void> {
    for (const { subject, facts } of events) {
      await withdrawPlannedFollowUps(tx, subject.id, storedDay(facts.on));
      await endPlans(tx, subject.id, storedDay(facts.on));
    }
    await tx.raise(events.map(({ subject }) => happened('follow-ups-withdrawn', 'member', subject.id, {}, [subject.id])));
  }
}
