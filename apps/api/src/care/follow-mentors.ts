import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { dayIn, happened, type Day } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { oweContact } from './insert-contact.ts';

/** A person whom their mentor found in need of support is called by the staff on the same day; on the next one, where they were called already. */
@Injectable()
export class FollowMentors {
  @Follows('mentor-contact-logged', { when: 'in-transaction' })
  async contactLogged(tx: CentreTransaction, events: readonly EventOf<'mentor-contact-logged'>[]): Promise<void> {
    const ids = events.filter(({ facts }) => facts.outcome === 'needs-support').map(({ facts }) => facts.memberId);
    const people = await todayOf(tx, ids);
    for (const { memberId, today } of people) {
      const contact = { kind: 'support', origin: 'staff', method: 'call', ownerId: null, dueOn: today } as const;
      if (await oweContact(tx, memberId, contact)) await tx.raise([happened('follow-up-added', 'member', memberId, {}, [memberId])]);
    }
  }
}

/** These members with today by the clock of their branch; of a record that was merged, the one that was kept. */
async function todayOf(
  tx: CentreTransaction,
  memberIds: readonly string[],
): Promise<readonly { readonly memberId: string; readonly today: Day }[]> {
  const rows = await tx.rows<{ id: string; time_zone: string }>(
    `select distinct m.id, b.time_zone from members o
     join members m on m.centre_id = $1 and m.id = coalesce(o.merged_into_id, o.id)
     join branches b on b.centre_id = $1 and b.id = m.branch_id
     where o.centre_id = $1 and o.id = any($2::uuid[]) order by m.id`,
    memberIds,
  );
  return rows.map(({ id, time_zone: zone }) => ({ memberId: id, today: dayIn(tx.now, zone) }));
}
