import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { CopingPlanRow } from './coping-plan.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'coping_plans',
    part: 'coping-plans',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (select 1 from coping_plans k where k.centre_id = $1 and k.member_id = $3) as stays
         from coping_plans o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(CopingPlanRow).update({ id }, { memberId: to.id }),
  },
];

/** The plan of what helps a member follows a merge and its undo, with the days on which it was gone over. Of two plans, that of the record which is kept goes on. */
@Injectable()
export class FollowMergesOfCopingPlans extends FollowsMerges {
  readonly tables = tables;
}
