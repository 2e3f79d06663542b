import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { CheckInRow } from './check-in.row.ts';
import { QuestionnaireAnswerRow } from './questionnaire-answer.row.ts';
import { SafetyNoteRow } from './safety-note.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'questionnaire_answers',
    part: 'questionnaires',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, o.finished_at is null and exists (
           select 1 from questionnaire_answers k where k.centre_id = $1 and k.member_id = $3 and k.code = o.code
             and k.author_id = o.author_id and k.finished_at is null) as stays
         from questionnaire_answers o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(QuestionnaireAnswerRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'check_ins',
    part: 'check-ins',
    find: (tx, { other }) => tx.rows('select id from check_ins where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(CheckInRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'safety_notes',
    part: 'safety-notes',
    find: (tx, { other }) => tx.rows('select id from safety_notes where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(SafetyNoteRow).update({ id }, { memberId: to.id }),
  },
];

/** The answers of a member, their check-ins and their safety notes follow a merge and its undo. */
@Injectable()
export class FollowMergesOfQuestionnaires extends FollowsMerges {
  readonly tables = tables;
}
