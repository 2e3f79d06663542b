import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { MentorRequestRow } from './mentor-request.row.ts';
import { MentorRow } from './mentor.row.ts';
import { MentorshipRow } from './mentorship.row.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'mentors',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from mentors o where o.centre_id = $1 and o.member_id = $2 and not exists (
           select 1 from mentors k where k.centre_id = $1 and k.member_id = $3) and not exists (
           select 1 from mentorships a where a.centre_id = $1 and a.mentor_id = o.id and a.member_id = $3)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(MentorRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'mentorships',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from mentorships o where o.centre_id = $1 and o.member_id = $2 and (o.ended_on is not null or not exists (
           select 1 from mentorships k where k.centre_id = $1 and k.member_id = $3 and k.ended_on is null))
           and not exists (select 1 from mentors k where k.centre_id = $1 and k.id = o.mentor_id and k.member_id = $3)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(MentorshipRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'mentor_requests',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from mentor_requests o where o.centre_id = $1 and o.member_id = $2 and (o.closed_at is not null or not exists (
           select 1 from mentor_requests k where k.centre_id = $1 and k.member_id = $3 and k.closed_at is null
           union all select 1 from mentorships a where a.centre_id = $1 and a.member_id = $3 and a.ended_on is null))`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(MentorRequestRow).update({ id }, { memberId: to.id }),
  },
];

/** The profile of a mentor, the pairings of a member and the wish for a mentor follow a merge and its undo. Of two present ones, that of the record which is kept goes on; nobody becomes their own mentor. */
@Injectable()
export class FollowMergesOfMentors {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
