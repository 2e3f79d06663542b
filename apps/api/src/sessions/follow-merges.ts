import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'sessions',
    part: null,
    // A session that names both in its roster, or has a mark of the one that is kept, keeps the other one in its roster.
    find: (tx, { kept, other }) =>
      tx.rows('select id from sessions where centre_id = $1 and $2::uuid = any(roster) and not $3::uuid = any(roster)', other, kept),
    give: (tx, ids, to) =>
      tx.rows(
        `update sessions set roster = array_replace(roster, $3::uuid, $4::uuid) where centre_id = $1 and id = any($2::uuid[]) returning id`,
        ids,
        to.from,
        to.id,
      ),
  },
];

/** The rosters of finished sessions follow a merge and its undo. */
@Injectable()
export class FollowMergesOfSessions extends FollowsMerges {
  readonly tables = tables;
}
