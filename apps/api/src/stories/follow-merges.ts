import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { StoryRow } from './story.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'stories',
    part: 'stories',
    find: (tx, { other }) => tx.rows('select id from stories where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(StoryRow).update({ id }, { memberId: to.id }),
  },
];

/** The stories of a member follow a merge and its undo. */
@Injectable()
export class FollowMergesOfStories extends FollowsMerges {
  readonly tables = tables;
}
