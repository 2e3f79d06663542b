import { Injectable } from '@nestjs/common';
import { earliest, type CentreId, type Instant } from '@saath/domain/kernel';
import { notificationDays } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { before } from '../tenancy/condition.ts';
import { alertSessions } from './alert-sessions.ts';
import { NotificationRow } from './notification.row.ts';
import { notificationsWork } from './notifications-work.ts';
import { tellNeeds } from './tell-needs.ts';
import { tellSupervisions } from './tell-supervisions.ts';

/** Looks again after so many hours where nothing is due before. */
const againHours = 6;

/** Tells the staff what becomes so by time alone, and removes old notifications. It computes everything from what is stored. */
@Injectable()
export class NotifyDue implements DueWorkListener {
  readonly work = notificationsWork;

  constructor(private readonly scope: TenantScope) {}

  run(centreId: CentreId): Promise<Instant> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const again = tx.now.add({ hours: againHours });
      await tellSupervisions(tx);
      const due = [await alertSessions(tx), await tellNeeds(tx), again];
      await tx.table(NotificationRow).remove({ createdAt: before(toDate(tx.now.subtract({ hours: notificationDays * 24 }))) });
      return earliest(due.filter((at) => at !== undefined)) ?? again;
    });
  }
}
