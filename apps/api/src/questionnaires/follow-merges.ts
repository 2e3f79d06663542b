import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { CheckInRow } from './check-in.row.ts';
import { QuestionnaireAnswerRow } from './questionnaire-answer.row.ts';
import { SafetyNoteRow } from './safety-note.row.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'questionnaire_answers',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from questionnaire_answers o where o.centre_id = $1 and o.member_id = $2 and (o.finished_at is not null or not exists (
           select 1 from questionnaire_answers k where k.centre_id = $1 and k.member_id = $3 and k.code = o.code
             and k.author_id = o.author_id and k.finished_at is null))`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(QuestionnaireAnswerRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'check_ins',
    find: (tx, { other }) => tx.rows('select id from check_ins where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(CheckInRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'safety_notes',
    find: (tx, { other }) => tx.rows('select id from safety_notes where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(SafetyNoteRow).update({ id }, { memberId: to.id }),
  },
];

/** The answers of a member, their check-ins and their safety notes follow a merge and its undo. */
@Injectable()
export class FollowMergesOfQuestionnaires {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
