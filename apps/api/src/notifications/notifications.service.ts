import { Injectable } from '@nestjs/common';
import { decodeCursor } from '../http/cursor.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { givenInstant } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { StaffActor } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { NotificationsQuery, ReadUntilBody } from './notification.body.ts';
import { countNotifications, isOwn, listNotifications, notificationView, unreadOf } from './notification-list.read-model.ts';
import { notificationsChannel } from './notification-records.ts';
import { NotificationRow } from './notification.row.ts';
import type { NotificationCountsView, NotificationPage, NotificationsReadView } from './notification.view.ts';

/** The notifications of the acting person: nobody reads or changes those of another. */
@Injectable()
export class NotificationsService {
  constructor(private readonly scope: TenantScope) {}

  list({ limit = defaultLimit, cursor, state }: NotificationsQuery): Promise<NotificationPage> {
    return this.scope.transaction(async (tx) => {
      const rows = await listNotifications(tx, readerOf(tx), state, limit, decodeCursor(cursor, ['instant', 'id']));
      return pageOf(
        rows,
        limit,
        (row) => notificationView(tx, row),
        (row) => [row.created_at.toISOString(), row.id],
      );
    });
  }

  counts(): Promise<NotificationCountsView> {
    return this.scope.transaction((tx) => countNotifications(tx, readerOf(tx)));
  }

  /** Marks one notification as read. Marking it again changes nothing. */
  read(id: string): Promise<NotificationsReadView> {
    return this.scope.transaction(async (tx) => {
      if (!(await isOwn(tx, readerOf(tx), id))) throw notFound('notifications');
      return this.mark(tx, await unreadOf(tx, readerOf(tx), { id }));
    });
  }

  /** Marks the notifications that the reader was told until then. */
  readUntil({ until }: ReadUntilBody): Promise<NotificationsReadView> {
    return this.scope.transaction(async (tx) => this.mark(tx, await unreadOf(tx, readerOf(tx), { until: toDate(givenInstant(until)) })));
  }

  /** The other windows of the reader look again too. */
  private async mark(tx: CentreTransaction, ids: readonly string[]): Promise<NotificationsReadView> {
    if (ids.length === 0) return { read: 0 };
    const read = await tx.table(NotificationRow).update({ id: ids }, { readAt: toDate(tx.now) });
    await tx.notify(notificationsChannel, [readerOf(tx).staffId]);
    return { read };
  }
}

function readerOf({ actor }: CentreTransaction): StaffActor {
  if (actor.kind !== 'staff') throw httpRefusals.noCentre();
  return actor;
}
