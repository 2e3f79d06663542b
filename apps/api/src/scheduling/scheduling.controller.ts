import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeScheduleBody, EnrolBody } from '../groups/group.body.ts';
import { HolidaysBody } from '../holidays/holiday.body.ts';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { ConflictsService } from './conflicts.service.ts';
import { CalendarConflictPage, ScheduleConflictsView } from './schedule-conflict.view.ts';
import { HolidayRemovalView, HolidaysPlanView } from './holiday-plan.view.ts';
import { HolidayPlanService } from './holiday-plan.service.ts';
import { SchedulePlanService } from './schedule-plan.service.ts';
import { GroupSchedulePlanView } from './schedule-plan.view.ts';
import { ConflictsQuery, ConsideredGroupBody, ConsideredZoneBody } from './scheduling.body.ts';
import { ZonePlanService } from './zone-plan.service.ts';
import { ZonePlanView } from './zone-plan.view.ts';

@ApiTags('scheduling')
@Controller()
export class SchedulingController {
  constructor(
    private readonly plans: SchedulePlanService,
    private readonly holidays: HolidayPlanService,
    private readonly conflicts: ConflictsService,
    private readonly zones: ZonePlanService,
  ) {}

  /**
   * Plan a change of when a group meets
   *
   * @remarks Takes the body of the change and answers what it would do: the sessions that are kept, changed, withdrawn, new and in conflict
   * with a decision about them, how many people would be told, and conflicts with other groups. Nothing is stored.
   */
  @Post('groups/:id/schedule/plan')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses(
    'groups/change-in-past',
    'groups/first-weeks-over',
    'groups/minutes-out-of-range',
    'groups/never-meets',
    'groups/recurrence-invalid',
    'groups/series-too-long',
    'groups/time-zone-unknown',
    'groups/until-before-start',
    'programmes/first-weeks-out-of-range',
    'programmes/no-later-rhythm',
  )
  planSchedule(@IdParam('id', 'groups') id: string, @Body() body: ChangeScheduleBody): Promise<GroupSchedulePlanView> {
    return this.plans.plan(id, body);
  }

  /**
   * Plan another time zone of a branch
   *
   * @remarks What it would do to the coming sessions of each group: they keep their time on the clock, and begin at another moment; those that
   * staff decided about stay as they are. Says how many people would be told. Nothing is stored.
   */
  @Post('branches/:id/time-zone/plan')
  @HttpCode(200)
  @Allow('branches:write')
  @Refuses('branches/not-found', 'branches/time-zone-unknown')
  planTimeZone(@IdParam('id', 'branches') id: string, @Body() { timeZone }: ConsideredZoneBody): Promise<ZonePlanView> {
    return this.zones.plan(id, timeZone);
  }

  /**
   * Plan new holidays
   *
   * @remarks Takes the body of the new holidays and answers what they would do: for each group that meets on such a day the sessions that
   * would not take place and those that stay as they are, and how many people would be told. Nothing is stored.
   */
  @Post('holidays/plan')
  @HttpCode(200)
  @Allow('branches:write')
  @Refuses('branches/holiday-in-past', 'branches/holiday-name-missing', 'branches/holiday-taken', 'branches/not-found', 'groups/not-found')
  planHolidays(@Body() { holidays }: HolidaysBody): Promise<HolidaysPlanView> {
    return this.holidays.ofNew(holidays);
  }

  /**
   * Plan the removal of a holiday
   *
   * @remarks The sessions that would take place again, those that stay as they are, and how many people would be told. Nothing is stored.
   */
  @Post('branches/:id/holidays/:holidayId/removal/plan')
  @HttpCode(200)
  @Allow('branches:write')
  planRemovalOfHoliday(
    @IdParam('id', 'branches') id: string,
    @IdParam('holidayId', 'holidays') holidayId: string,
  ): Promise<HolidayRemovalView> {
    return this.holidays.ofRemoval(id, holidayId);
  }

  /**
   * List conflicts in the calendar
   *
   * @remarks Groups within reach whose sessions overlap sessions of another group and need the same room, staff or people. A group out of
   * reach is not named.
   */
  @Get('schedule-conflicts')
  @Allow('groups:write')
  @Refuses('sessions/window-empty', 'sessions/window-too-long')
  async listScheduleConflicts(@Query() query: ConflictsQuery): Promise<CalendarConflictPage> {
    const all = (await this.conflicts.list(query)).map((conflict, index) => ({ conflict, place: String(index) }));
    const { items, nextCursor } = pageOfAll(all, query, ({ place }) => place);
    return { items: items.map(({ conflict }) => conflict), nextCursor };
  }

  /**
   * Find the conflicts of a group that is considered
   *
   * @remarks What a group with this schedule, room and staff would need at the same time as other groups. Nothing is stored.
   */
  @Post('schedules/conflicts')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses(
    'branches/not-found',
    'groups/facilitator-elsewhere',
    'groups/facilitator-unknown',
    'groups/minutes-out-of-range',
    'groups/never-meets',
    'groups/not-found',
    'groups/recurrence-invalid',
    'groups/room-unknown',
    'groups/series-too-long',
    'groups/time-zone-unknown',
    'groups/until-before-start',
    'programmes/first-weeks-out-of-range',
    'programmes/no-later-rhythm',
  )
  async findConflictsOfGroup(@Body() body: ConsideredGroupBody): Promise<ScheduleConflictsView> {
    return { conflicts: await this.conflicts.ofConsideredGroup(body) };
  }

  /**
   * Find the conflicts of a seat that is considered
   *
   * @remarks The sessions of this group that overlap sessions at which the person is expected elsewhere. Nothing is stored.
   */
  @Post('groups/:id/enrolments/conflicts')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('families/not-found', 'groups/one-person', 'members/not-found')
  async findConflictsOfEnrolment(@IdParam('id', 'groups') id: string, @Body() body: EnrolBody): Promise<ScheduleConflictsView> {
    return { conflicts: await this.conflicts.ofEnrolment(id, body) };
  }
}
