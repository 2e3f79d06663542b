import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { nextVersion } from '../tenancy/table.ts';
import { MentorshipRow } from './mentorship.row.ts';

/**
 * SQL: the pairings of members with the mentors who have these accounts, where the next contact is not earlier than today at the branch. `$2`
 * are the members, `$3` in the same order the accounts, and `$4` the instant.
 */
const pairingsSql = `
  select a.id, (($4::timestamptz at time zone b.time_zone)::date)::text as today
  from unnest($2::uuid[], $3::uuid[]) as g (member_id, staff_id)
  join mentorships a on a.centre_id = $1 and a.member_id = g.member_id and a.ended_on is null
  join mentors p on p.centre_id = $1 and p.id = a.mentor_id and p.staff_id = g.staff_id
  join members m on m.centre_id = $1 and m.id = a.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  where a.centre_id = $1 and (a.next_on is null or a.next_on >= ($4::timestamptz at time zone b.time_zone)::date)
  order by a.id for update of a`;

/** A mentor who has the step of a ladder is to make the next contact today: they read no ladders, and see it among the people whom they accompany. */
@Injectable()
export class FollowLaddersOfMentors {
  @Follows('ladder-step-given', { when: 'in-transaction' })
  async given(tx: CentreTransaction, events: readonly EventOf<'ladder-step-given'>[]): Promise<void> {
    const steps = events.flatMap(({ concerns, facts }) => concerns.map((memberId) => ({ memberId, staffId: facts.staffId })));
    const pairings = await tx.rows<{ id: string; today: string }>(
      pairingsSql,
      steps.map(({ memberId }) => memberId),
      steps.map(({ staffId }) => staffId),
      toDate(tx.now),
    );
    if (pairings.length === 0) return;
    await tx
      .table(MentorshipRow)
      .updateAll(pairings.map(({ id, today }) => ({ id, nextOn: today, nextAt: null, nextType: 'call' as const, version: nextVersion })));
  }
}
