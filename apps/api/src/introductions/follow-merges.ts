import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { IntroductionPersonRow } from './introduction-person.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'introduction_people',
    part: 'introductions',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (select 1 from introduction_people k
           where k.centre_id = $1 and k.introduction_id = o.introduction_id and k.member_id = $3) as stays
         from introduction_people o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(IntroductionPersonRow).update({ id }, { memberId: to.id }),
  },
];

/** The buddies and circles of a member follow a merge and its undo; those of relatives go along with the relatives. Nobody becomes their own buddy. */
@Injectable()
export class FollowMergesOfIntroductions extends FollowsMerges {
  readonly tables = tables;
}
