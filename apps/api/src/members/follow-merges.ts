import { Injectable } from '@nestjs/common';
import { BranchChangeRow } from './branch-change.row.ts';
import { ConsentRow } from './consent.row.ts';
import { FollowsMerges, type MergedTable } from './follows-merges.ts';
import { MemberDocumentRow } from './member-document.row.ts';
import { RelativeRow } from './relative.row.ts';
import { SobrietyEpisodeRow } from './sobriety-episode.row.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { StayRow } from './stay.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'stays',
    part: 'stays',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select s.id, exists (
           select 1 from stays k where k.centre_id = $1 and k.member_id = $3 and k.admitted_on = s.admitted_on) as stays
         from stays s where s.centre_id = $1 and s.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(StayRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'stage_changes',
    part: null,
    find: (tx, { other }) => tx.rows('select id from stage_changes where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(StageChangeRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'branch_changes',
    part: null,
    find: (tx, { other }) => tx.rows('select id from branch_changes where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(BranchChangeRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'sobriety_episodes',
    part: 'sobriety',
    find: (tx, { other }) => tx.rows('select id from sobriety_episodes where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(SobrietyEpisodeRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'consents',
    part: 'consents',
    find: (tx, { other }) => tx.rows('select id from consents where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(ConsentRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'relatives',
    part: 'relatives',
    find: (tx, { other }) => tx.rows('select id from relatives where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(RelativeRow).update({ id }, { memberId: to.id }),
  },
  {
    table: 'member_documents',
    part: 'documents',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, o.kind <> 'other' and exists (
           select 1 from member_documents k where k.centre_id = $1 and k.member_id = $3 and k.kind = o.kind) as stays
         from member_documents o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(MemberDocumentRow).update({ id }, { memberId: to.id }),
  },
];

/** The course, the consents, the relatives and the documents of a member follow a merge and its undo. */
@Injectable()
export class FollowMergesOfMembers extends FollowsMerges {
  readonly tables = tables;
}
