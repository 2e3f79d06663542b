import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { AddSessionBody, MoveBody } from '../sessions/session.body.ts';
import { SchedulePlanView } from './schedule-plan.view.ts';
import { SessionPlanService } from './session-plan.service.ts';

/**
 * The effect of a decision about one session, before it is made. Each plan takes the body of its change and is refused as the change is.
 */
@ApiTags('scheduling')
@Controller()
export class SessionPlansController {
  constructor(private readonly plans: SessionPlanService) {}

  /**
   * Plan the move of a session
   *
   * @remarks Takes the body of the move and answers what it would do: the session as it would be, how many people would be told, a holiday of
   * the branch on the day, and conflicts with other groups. Nothing is stored.
   */
  @Post('sessions/:id/move/plan')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses(
    'branches/not-found',
    'groups/room-unknown',
    'sessions/after-last-day',
    'sessions/already-started',
    'sessions/not-planned',
    'sessions/start-in-past',
    'sessions/start-unchanged',
    'sessions/time-taken',
    'sessions/too-far-ahead',
  )
  planMove(@IdParam('id', 'sessions') id: string, @Body() body: MoveBody): Promise<SchedulePlanView> {
    return this.plans.move(id, body);
  }

  /**
   * Plan the cancellation of a session
   *
   * @remarks How many people would be told that it does not take place. Nothing is stored.
   */
  @Post('sessions/:id/cancel/plan')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('sessions/already-started', 'sessions/not-planned')
  planCancellation(@IdParam('id', 'sessions') id: string): Promise<SchedulePlanView> {
    return this.plans.cancel(id);
  }

  /**
   * Plan to undo the cancellation of a session
   *
   * @remarks When it would take place, how many people would be told, a holiday of the branch on the day, and conflicts with other groups.
   * Nothing is stored.
   */
  @Post('sessions/:id/restore/plan')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('sessions/after-last-day', 'sessions/not-cancelled', 'sessions/start-in-past', 'sessions/time-taken')
  planRestoration(@IdParam('id', 'sessions') id: string): Promise<SchedulePlanView> {
    return this.plans.restore(id);
  }

  /**
   * Plan to add a session to a group
   *
   * @remarks Takes the body of the session and answers a holiday of the branch on the day and conflicts with other groups. Nothing is stored.
   */
  @Post('groups/:id/sessions/plan')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses(
    'branches/not-found',
    'groups/minutes-out-of-range',
    'groups/room-unknown',
    'sessions/after-last-day',
    'sessions/date-taken',
    'sessions/start-in-past',
    'sessions/time-taken',
    'sessions/too-far-ahead',
  )
  planAddedSession(@IdParam('id', 'groups') groupId: string, @Body() body: AddSessionBody): Promise<SchedulePlanView> {
    return this.plans.add(groupId, body);
  }
}
