import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { OutsideReferralRow } from './outside-referral.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'outside_referrals',
    part: 'outside-meetings',
    find: (tx, { other }) => tx.rows('select id from outside_referrals where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(OutsideReferralRow).update({ id }, { memberId: to.id }),
  },
];

/** The ways of a member to meetings outside, with their visits, follow a merge and its undo. */
@Injectable()
export class FollowMergesOfOutsideMeetings extends FollowsMerges {
  readonly tables = tables;
}
