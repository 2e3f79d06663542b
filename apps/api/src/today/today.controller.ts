import { Controller, Get, Module } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dayIn } from '@saath/domain/kernel';
import { AttentionService, attentionItem } from '../care/attention.service.ts';
import { CareModule } from '../care/care.module.ts';
import { FollowUpsService } from '../care/follow-ups.service.ts';
import { milestonesWithin } from '../care/milestones.query.ts';
import { Allow } from '../http/allow.ts';
import { highestLimit } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { listSessions, sessionItem } from '../sessions/session-list.query.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { TodayView } from './today.view.ts';

const shown = 5;

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(
    private readonly scope: TenantScope,
    private readonly attention: AttentionService,
    private readonly followUps: FollowUpsService,
  ) {}

  /** The day in the centre's zone: sessions within reach, who needs a word, contacts due, milestones. */
  @Get()
  @Allow('attention:read')
  @ApiOkResponse({ type: TodayView })
  today(): Promise<TodayView> {
    return this.scope.transaction(async (tx) => {
      const centre = await tx.row<{ time_zone: string }>(
        'select time_zone from platform.centres where id = $1 /* centre_id: the own row */',
      );
      if (centre === undefined) throw notFound('centres');
      const day = dayIn(tx.now, centre.time_zone);
      const [from, to] = [day, day.add({ days: 1 })].map((one) => toDate(one.toZonedDateTime(centre.time_zone).toInstant()));
      const sessions = await listSessions(tx, { from: from ?? new Date(0), to: to ?? new Date(0) }, highestLimit, undefined);
      const inNeed = await this.attention.inOrder(tx, null);
      const due = await this.followUps.page(tx, { state: 'due', due: day.toString(), limit: highestLimit });
      return {
        date: day.toString(),
        sessions: sessions.filter((row) => from !== undefined && row.starts_at >= from).map(sessionItem),
        attention: { count: inNeed.length, items: inNeed.slice(0, shown).map(attentionItem) },
        followUps: { count: due.items.length, items: due.items.slice(0, shown) },
        milestones: await milestonesWithin(tx, day, day),
      };
    });
  }
}

@Module({ imports: [CareModule], controllers: [TodayController] })
export class TodayModule {}
