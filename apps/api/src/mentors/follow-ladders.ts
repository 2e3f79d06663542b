import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { nextVersion } from '../tenancy/table.ts';
import { MentorshipRow } from './mentorship.row.ts';

/** The pairing of a member with the mentor who has this account, where the next contact is not earlier than today at the branch. */
const pairingSql = `
  select a.id, (($4::timestamptz at time zone b.time_zone)::date)::text as today from mentorships a
  join mentors p on p.centre_id = $1 and p.id = a.mentor_id and p.staff_id = $3
  join members m on m.centre_id = $1 and m.id = a.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  where a.centre_id = $1 and a.member_id = any($2::uuid[]) and a.ended_on is null
    and (a.next_on is null or a.next_on >= ($4::timestamptz at time zone b.time_zone)::date)
  for update of a`;

/** A mentor who has the step of a ladder is to make the next contact today: they read no ladders, and see it among the people whom they accompany. */
@Injectable()
export class FollowLaddersOfMentors {
  @Follows('ladder-step-given', { when: 'in-transaction' })
  async given(tx: CentreTransaction, events: readonly EventOf<'ladder-step-given'>[]): Promise<void> {
    for (const { concerns, facts } of events) {
      const pairings = await tx.rows<{ id: string; today: string }>(pairingSql, concerns, facts.staffId, toDate(tx.now));
      for (const { id, today } of pairings)
        await tx.table(MentorshipRow).update({ id }, { nextOn: today, nextAt: null, nextType: 'call', version: nextVersion });
    }
  }
}
