import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { groupsLedBy, hangingSeries } from '../groups/hanging-series.query.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { administratorsOf } from './administrators.query.ts';
import { endNotifications, tell, type Notice } from './notification-records.ts';

const ofGroups = ['group-created', 'group-changed', 'group-ended'] as const;
const ofStaff = ['staff-changed', 'staff-deactivated'] as const;

/** A sheet creates many groups at once; more than these are found in the list of groups and not told one by one. */
const mostToldAtOnce = 10;

/** A series that hangs on one person: the administrators are told once, when it becomes so, and the notification ends when somebody is named. */
@Injectable()
export class FollowSeries {
  @Follows(ofGroups, { when: 'in-transaction' })
  groupsChanged(tx: CentreTransaction, events: readonly EventOf<(typeof ofGroups)[number]>[]): Promise<void> {
    return this.look(tx, idsOf(events));
  }

  /**
   * Follows changes of staff after the commit: the leaders of a group are read by the role of the centre, and staff are changed by that of
   * the platform.
   */
  @Follows(ofStaff, { when: 'after-commit' })
  async staffChanged(tx: CentreTransaction, events: readonly EventOf<(typeof ofStaff)[number]>[]): Promise<void> {
    await this.look(tx, await groupsLedBy(tx, idsOf(events)));
  }

  private async look(tx: CentreTransaction, concerned: readonly string[]): Promise<void> {
    const ids = new Set((await hangingSeries(tx, concerned)).map(({ id }) => id));
    await endNotifications(
      tx,
      ['hangs-on-one'],
      concerned.filter((id) => !ids.has(id)),
    );
    if (ids.size > 0 && ids.size <= mostToldAtOnce) await tell(tx, await noticesOf(tx, [...ids]));
  }
}

/** One notice for each administrator and group that has none yet: a series that still hangs on one person is not told again. */
async function noticesOf(tx: CentreTransaction, groupIds: readonly string[]): Promise<readonly Notice[]> {
  const told = await tx.rows<{ subject_id: string; staff_id: string }>(
    `select n.subject_id, n.staff_id from notifications n
     where n.centre_id = $1 and n.code = 'hangs-on-one' and n.subject_id = any($2::uuid[]) and n.ended_at is null`,
    groupIds,
  );
  const isTold = (subjectId: string, staffId: string) => told.some((row) => row.subject_id === subjectId && row.staff_id === staffId);
  const administrators = await administratorsOf(tx);
  return groupIds.flatMap((subjectId) =>
    administrators
      .filter((staffId) => !isTold(subjectId, staffId))
      .map((staffId) => ({ staffId, code: 'hangs-on-one' as const, subjectId, occasion: toDate(tx.now) })),
  );
}

const idsOf = (events: readonly { readonly subject: { readonly id: string } }[]): string[] => [
  ...new Set(events.map(({ subject }) => subject.id)),
];
