import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { MentorRequestRow } from './mentor-request.row.ts';
import { MentorRow } from './mentor.row.ts';
import { MentorshipRow } from './mentorship.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'mentors',
    part: 'mentors',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (select 1 from mentors k where k.centre_id = $1 and k.member_id = $3)
           or exists (select 1 from mentorships a where a.centre_id = $1 and a.mentor_id = o.id and a.member_id = $3) as stays
         from mentors o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(MentorRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'mentorships',
    part: 'mentors',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (select 1 from mentors k where k.centre_id = $1 and k.id = o.mentor_id and k.member_id = $3)
           or o.ended_on is null and exists (
             select 1 from mentorships k where k.centre_id = $1 and k.member_id = $3 and k.ended_on is null) as stays
         from mentorships o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(MentorshipRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'mentorships',
    as: 'mentees',
    part: 'mentors',
    // The people of a profile that stays with its record, because the one that is kept has its own.
    find: (tx, { kept, other }) =>
      tx.rows(
        `select a.id, a.member_id = $3 as stays from mentorships a join mentors o on o.centre_id = $1 and o.id = a.mentor_id
         where a.centre_id = $1 and o.member_id = $2 and exists (select 1 from mentors k where k.centre_id = $1 and k.member_id = $3)`,
        other,
        kept,
      ),
    give: async (tx, id, to) => {
      const mentor = await tx.row<{ id: string }>('select id from mentors where centre_id = $1 and member_id = $2', to.id);
      if (mentor !== undefined) await tx.table(MentorshipRow).update({ id }, { mentorId: mentor.id });
    },
  },
  {
    table: 'mentor_requests',
    part: 'mentors',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, o.closed_at is null and exists (
           select 1 from mentor_requests k where k.centre_id = $1 and k.member_id = $3 and k.closed_at is null
           union all select 1 from mentorships a where a.centre_id = $1 and a.member_id = $3 and a.ended_on is null) as stays
         from mentor_requests o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(MentorRequestRow).update({ id }, { memberId: to.id }),
  },
];

/** The profile of a mentor or its people, the pairings of a member and the wish for a mentor follow a merge and its undo. Of two present ones, that of the record which is kept goes on; nobody becomes their own mentor. */
@Injectable()
export class FollowMergesOfMentors extends FollowsMerges {
  readonly tables = tables;
}
