import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { ConsentRow } from './consent.row.ts';
import { giveRowsBack, moveRows, type MergedPart } from './merged-rows.ts';
import { RelativeRow } from './relative.row.ts';
import { SobrietyEpisodeRow } from './sobriety-episode.row.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { StayRow } from './stay.row.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'stays',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select s.id from stays s where s.centre_id = $1 and s.member_id = $2 and not exists (
           select 1 from stays k where k.centre_id = $1 and k.member_id = $3 and k.admitted_on = s.admitted_on)`,
        other,
        kept,
      ),
    give: (tx, id, to) => tx.table(StayRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'stage_changes',
    find: (tx, { other }) => tx.rows('select id from stage_changes where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(StageChangeRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'sobriety_episodes',
    find: (tx, { other }) => tx.rows('select id from sobriety_episodes where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(SobrietyEpisodeRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'consents',
    find: (tx, { other }) => tx.rows('select id from consents where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(ConsentRow).update({ id }, { memberId: to.id }),
  },
  {
    part: 'relatives',
    find: (tx, { other }) => tx.rows('select id from relatives where centre_id = $1 and member_id = $2', other),
    give: (tx, id, to) => tx.table(RelativeRow).update({ id }, { memberId: to.id }),
  },
];

/** The course, the consents and the relatives of a member follow a merge and its undo. */
@Injectable()
export class FollowMergesOfMembers {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
