import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { nextVersion } from '../tenancy/table.ts';
import { MentorshipRow } from './mentorship.row.ts';

const sooner = `
  select a.id, ((l.due_at at time zone b.time_zone)::date)::text as next_on from ladders l
  join members m on m.centre_id = $1 and m.id = l.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  join mentorships a on a.centre_id = $1 and a.member_id = l.member_id and a.ended_on is null
  join mentors p on p.centre_id = $1 and p.id = a.mentor_id and p.staff_id = l.owner_id
  where l.centre_id = $1 and l.id = $2 and l.state = 'open' and l.who = 'mentor'
    and (a.next_on is null or a.next_on >= (l.due_at at time zone b.time_zone)::date)
  for update of a`;

/** A mentor who has the step of a ladder is to make the next contact by then: they read no ladders, and see it among the people whom they accompany. */
@Injectable()
export class FollowLaddersOfMentors {
  @Follows('ladder-step-given', { when: 'in-transaction' })
  async given(tx: CentreTransaction, events: readonly EventOf<'ladder-step-given'>[]): Promise<void> {
    for (const { subject } of events)
      for (const { id, next_on: nextOn } of await tx.rows<{ id: string; next_on: string }>(sooner, subject.id))
        await tx.table(MentorshipRow).update({ id }, { nextOn, nextAt: null, nextType: 'call', version: nextVersion });
  }
}
