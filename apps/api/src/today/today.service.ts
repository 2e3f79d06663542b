import { Injectable } from '@nestjs/common';
import { dayIn, type Day } from '@saath/domain/kernel';
import { mayDo, type CentrePermission } from '@saath/domain/staff';
import { AttentionService, attentionItem } from '../care/attention.service.ts';
import { FollowUpsService } from '../care/follow-ups.service.ts';
import { milestonesWithin } from '../care/milestones.read-model.ts';
import { holidaysToday } from '../holidays/holiday-list.read-model.ts';
import { toDate } from '../platform/clock.ts';
import { sessionItem } from '../sessions/session-item.read-model.ts';
import type { SessionItemView } from '../sessions/session-item.view.ts';
import { listSessions } from '../sessions/session-list.read-model.ts';
import { mayRead } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { TodayAttentionView, TodayFollowUpsView, TodayView } from './today.view.ts';

/** How many people each list shows; the count is the number of all. */
const shown = 5;
/** The limit of sessions of a day; no centre has more. */
const mostSessions = 1000;

const may = ({ actor }: CentreTransaction, permission: CentrePermission): boolean =>
  actor.kind === 'staff' && mayDo(actor.role, permission);

/** The day of the reader. A part that the reader may not see is empty, so that a facilitator sees the sessions of their groups only. */
@Injectable()
export class TodayService {
  constructor(
    private readonly scope: TenantScope,
    private readonly attention: AttentionService,
    private readonly followUps: FollowUpsService,
  ) {}

  today(): Promise<TodayView> {
    return this.scope.transaction(async (tx) => {
      const { timeZone } = await tx.own();
      const day = dayIn(tx.now, timeZone);
      return {
        date: day.toString(),
        holidays: await holidaysToday(tx),
        sessions: await this.sessionsOf(tx, day, timeZone),
        attention: may(tx, 'attention:read') ? await this.inNeed(tx) : { count: 0, items: [] },
        followUps: may(tx, 'follow-ups:read') ? await this.owed(tx, day) : { count: 0, items: [] },
        milestones: mayRead(tx.actor, { kind: 'milestone' }) ? await milestonesWithin(tx, day, day) : [],
      };
    });
  }

  /** Sessions that start on the day; a session that continues after midnight belongs to the day of its start. */
  private async sessionsOf(tx: CentreTransaction, day: Day, timeZone: string): Promise<SessionItemView[]> {
    const from = toDate(day.toZonedDateTime(timeZone).toInstant());
    const to = toDate(day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant());
    const rows = await listSessions(tx, { from, to }, mostSessions);
    return rows.filter((row) => row.starts_at >= from).map(sessionItem);
  }

  private async inNeed(tx: CentreTransaction): Promise<TodayAttentionView> {
    const inOrder = await this.attention.membersInOrder(tx, null);
    return { count: inOrder.length, items: inOrder.slice(0, shown).map(attentionItem) };
  }

  private async owed(tx: CentreTransaction, day: Day): Promise<TodayFollowUpsView> {
    const { items } = await this.followUps.page(tx, { state: 'due', due: day.toString(), limit: shown });
    return { count: await this.followUps.countDue(tx, day), items };
  }
}
