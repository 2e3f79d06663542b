import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { giveRowsBack, moveRows, type MergedPart } from '../members/merged-rows.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { giveEnrolments } from './enrolment-records.ts';
import { giveWaitingPlaces } from './waiting-records.ts';

const parts: readonly MergedPart[] = [
  {
    part: 'enrolments',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from enrolments o where o.centre_id = $1 and o.member_id = $2 and not exists (
           select 1 from enrolments k where k.centre_id = $1 and k.member_id = $3 and k.group_id = o.group_id and k.starts_on = o.starts_on)`,
        other,
        kept,
      ),
    give: (tx, ids, to) => giveEnrolments(tx, ids, to.id),
  },
  {
    part: 'waiting_places',
    find: (tx, { other }) => tx.rows('select id from waiting_places where centre_id = $1 and member_id = $2', other),
    give: (tx, ids, to) => giveWaitingPlaces(tx, ids, to.id),
  },
];

/** The seats and the waiting of a member follow a merge and its undo. */
@Injectable()
export class FollowMergesOfGroups {
  @Follows('member-merged', { when: 'in-transaction' })
  async move(tx: CentreTransaction, events: readonly EventOf<'member-merged'>[]): Promise<void> {
    await moveRows(tx, events, parts);
  }

  @Follows('member-unmerged', { when: 'in-transaction' })
  async giveBack(tx: CentreTransaction, events: readonly EventOf<'member-unmerged'>[]): Promise<void> {
    await giveRowsBack(tx, events, parts);
  }
}
