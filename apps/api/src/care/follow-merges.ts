import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';
import { AttentionAnswerRow } from './attention-answer.row.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { TalkWishRow } from './talk-wish.row.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'follow_ups',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from follow_ups o where o.centre_id = $1 and o.member_id = $2 and not exists (
           select 1 from follow_ups k where k.centre_id = $1 and k.member_id = $3 and k.kind = o.kind and k.due_on = o.due_on)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(FollowUpRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'aftercare_plans',
    // A plan belongs to its stay and goes where that goes, which may have moved before.
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from aftercare_plans o join stays s on s.centre_id = $1 and s.id = o.stay_id
         where o.centre_id = $1 and o.member_id = $2 and not exists (
           select 1 from stays k where k.centre_id = $1 and k.member_id = $3 and k.admitted_on = s.admitted_on and k.id <> s.id)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(AftercarePlanRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'talk_wishes',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from talk_wishes o where o.centre_id = $1 and o.member_id = $2 and not exists (
           select 1 from talk_wishes k where k.centre_id = $1 and k.member_id = $3 and k.session_id = o.session_id)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(TalkWishRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'attention_answers',
    find: (tx, { other }) => tx.rows('select id from attention_answers where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(AttentionAnswerRow).update({ id }, { memberId: to.id }),
  },
];

/** The contacts and plans of a member, their wishes to talk and what was answered to their needs follow a merge and its undo. */
@Injectable()
export class FollowMergesOfCare {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
