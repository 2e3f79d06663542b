import { Injectable } from '@nestjs/common';
import { memberCodes } from '@saath/domain/notifications';
import { FollowsMerges, type MergedTable } from '../members/follows-merges.ts';
import { NotificationRow } from './notification.row.ts';

const tables: readonly MergedTable[] = [
  {
    table: 'notifications',
    part: null,
    find: (tx, { kept, other }) =>
      tx.rows(
        `select o.id from notifications o where o.centre_id = $1 and o.subject_id = $2 and o.code = any($4::text[]) and o.ended_at is null
           and not exists (select 1 from notifications k where k.centre_id = $1 and k.subject_id = $3 and k.staff_id = o.staff_id
             and k.code = o.code and k.occasion = o.occasion)`,
        other,
        kept,
        memberCodes,
      ),
    give: (tx, id, to) => tx.table(NotificationRow).update({ id }, { subjectId: to.id }),
  },
];

/** The open notifications about a member follow a merge and its undo: nobody is shown the other record any more. */
@Injectable()
export class FollowMergesOfNotifications extends FollowsMerges {
  readonly tables = tables;
}
