import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.ts';
import { HolidaysModule } from '../holidays/holidays.module.ts';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { ConflictsService } from './conflicts.service.ts';
import { ExpectedSessionsController } from './expected-sessions.controller.ts';
import { ExpectedSessionsService } from './expected-sessions.service.ts';
import { HolidayPlanService } from './holiday-plan.service.ts';
import { ManyGroupsPlanService } from './many-groups-plan.service.ts';
import { ManyGroupsPlansController } from './many-groups-plans.controller.ts';
import { SchedulePlanService } from './schedule-plan.service.ts';
import { RemediesController } from './remedies.controller.ts';
import { RemediesService } from './remedies.service.ts';
import { SessionPlanService } from './session-plan.service.ts';
import { SessionPlansController } from './session-plans.controller.ts';
import { SchedulingController } from './scheduling.controller.ts';
import { ZonePlanService } from './zone-plan.service.ts';

/** Shows what a change of schedule, a decision about one session, a holiday, a new group or a seat would do to the calendar, before it is saved. */
@Module({
  imports: [GroupsModule, HolidaysModule, SessionsModule, RemindersModule],
  controllers: [SchedulingController, RemediesController, ManyGroupsPlansController, SessionPlansController, ExpectedSessionsController],
  providers: [
    SchedulePlanService,
    RemediesService,
    ManyGroupsPlanService,
    HolidayPlanService,
    ZonePlanService,
    SessionPlanService,
    ExpectedSessionsService,
    ConflictsService,
  ],
})
export class SchedulingModule {}
