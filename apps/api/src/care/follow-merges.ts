import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { AftercarePlanRow } from './aftercare-plan.row.ts';
import { AttentionAnswerRow } from './attention-answer.row.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { TalkWishRow } from './talk-wish.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'follow_ups',
    part: 'follow-ups',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (
           select 1 from follow_ups k where k.centre_id = $1 and k.member_id = $3 and k.kind = o.kind and k.due_on = o.due_on
             and o.kind <> 'contact') as stays
         from follow_ups o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(FollowUpRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'aftercare_plans',
    part: 'plans',
    // A plan belongs to its stay and goes where that goes, which may have moved before.
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (
           select 1 from stays k where k.centre_id = $1 and k.member_id = $3 and k.admitted_on = s.admitted_on and k.id <> s.id) as stays
         from aftercare_plans o join stays s on s.centre_id = $1 and s.id = o.stay_id where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(AftercarePlanRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'talk_wishes',
    part: null,
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (
           select 1 from talk_wishes k where k.centre_id = $1 and k.member_id = $3 and k.session_id = o.session_id) as stays
         from talk_wishes o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(TalkWishRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'attention_answers',
    part: null,
    find: (tx, { other }) => tx.rows('select id from attention_answers where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(AttentionAnswerRow).update({ id }, { memberId: to.id }),
  },
];

/** The contacts and plans of a member, their wishes to talk and what was answered to their needs follow a merge and its undo. */
@Injectable()
export class FollowMergesOfCare extends FollowsMerges {
  readonly tables = tables;
}
