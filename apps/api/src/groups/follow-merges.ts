import { Injectable } from '@nestjs/common';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { giveEnrolments } from './enrolment-records.ts';
import { giveWaitingPlaces } from './waiting-records.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'enrolments',
    part: 'seats',
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id, exists (
           select 1 from enrolments k where k.centre_id = $1 and k.member_id = $3 and k.group_id = o.group_id and k.starts_on = o.starts_on) as stays
         from enrolments o where o.centre_id = $1 and o.member_id = $2`,
        other,
        kept,
      ),
    give: (tx, ids, to) => giveEnrolments(tx, ids, to.id),
  },
  {
    table: 'waiting_places',
    part: 'waiting',
    find: (tx, { other }) => tx.rows('select id from waiting_places where centre_id = $1 and member_id = $2', other),
    give: (tx, ids, to) => giveWaitingPlaces(tx, ids, to.id),
  },
];

/** The seats and the waiting of a member follow a merge and its undo. */
@Injectable()
export class FollowMergesOfGroups extends FollowsMerges {
  readonly tables = tables;
}
