import { Injectable } from '@nestjs/common';
import { dayIn, type Day } from '@saath/domain/kernel';
import { mayDo, type CentrePermission } from '@saath/domain/staff';
import { loneSessions } from '../absences/lone-sessions.read-model.ts';
import { askedSessions } from '../absences/stand-ins.read-model.ts';
import { uncoveredSessions } from '../absences/uncovered-sessions.read-model.ts';
import { AttentionService } from '../care/attention.service.ts';
import { FollowUpsService } from '../care/follow-ups.service.ts';
import { milestonesWithin } from '../care/milestones.read-model.ts';
import { countInNeed } from '../care/places-in-need.read-model.ts';
import { stepsOfReader } from '../ladders/ladder-list.read-model.ts';
import { holidaysToday } from '../holidays/holiday-list.read-model.ts';
import { sessionItem } from '../sessions/session-item.read-model.ts';
import { listItems } from '../sessions/session-list.read-model.ts';
import { offeredSeats } from './offered-seats.read-model.ts';
import { sessionsAround } from './sessions-around.read-model.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import { mayRead } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { TodayCountsView, TodayFollowUpsView, TodayStandInsView, TodayView } from './today.view.ts';

/** How many people each list shows; the count is the number of all. */
const shown = 5;
/** How many sessions the day shows: those under way and those to come first. */
const shownSessions = 30;

const may = ({ actor }: CentreTransaction, permission: CentrePermission): boolean =>
  actor.kind === 'staff' && mayDo(actor.role, permission);

/** The sessions that the reader is asked to lead. */
async function askedOf(tx: CentreTransaction): Promise<TodayStandInsView> {
  const asked = await askedSessions(tx, actingStaff(tx));
  return { count: asked.length, items: asked.slice(0, shown) };
}

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
      const found = await sessionsAround(tx, day, timeZone, shownSessions);
      const milestones = mayRead(tx.actor, { kind: 'milestone' }) ? await milestonesWithin(tx, day, day, shown) : { count: 0, items: [] };
      return {
        date: day.toString(),
        holidays: await holidaysToday(tx),
        sessions: (await listItems(tx, found.ids)).map(sessionItem),
        sessionCount: found.count,
        attention: may(tx, 'attention:read') ? await this.attention.first(tx, shown) : { count: 0, items: [] },
        calls: may(tx, 'ladders:read') ? await stepsOfReader(tx, shown) : { count: 0, items: [] },
        followUps: may(tx, 'follow-ups:read') ? await this.owed(tx, day) : { count: 0, items: [] },
        seats: may(tx, 'enrolments:write') ? await offeredSeats(tx, shown) : { count: 0, items: [] },
        standIns: await askedOf(tx),
        uncovered: may(tx, 'groups:write') ? await uncoveredSessions(tx, shown) : { count: 0, items: [] },
        lone: may(tx, 'groups:write') ? await loneSessions(tx, shown) : { count: 0, items: [] },
        milestones: milestones.items,
        milestoneCount: milestones.count,
      };
    });
  }

  /** The counts beside the navigation, which every page shows. */
  counts(): Promise<TodayCountsView> {
    return this.scope.transaction(async (tx) => {
      const day = dayIn(tx.now, (await tx.own()).timeZone);
      return {
        attention: may(tx, 'attention:read') ? await countInNeed(tx) : 0,
        followUps: may(tx, 'follow-ups:read') ? await this.followUps.countDue(tx, day) : 0,
      };
    });
  }

  private async owed(tx: CentreTransaction, day: Day): Promise<TodayFollowUpsView> {
    const { items } = await this.followUps.page(tx, { state: 'due', due: day.toString(), limit: shown });
    return { count: await this.followUps.countDue(tx, day), items };
  }
}
