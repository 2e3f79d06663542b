import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.ts';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { ConflictsService } from './conflicts.service.ts';
import { SchedulePlanService } from './schedule-plan.service.ts';
import { SchedulingController } from './scheduling.controller.ts';

/** Shows what a change of schedule, a new group or a seat would do to the calendar, before it is saved. */
@Module({
  imports: [GroupsModule, SessionsModule, RemindersModule],
  controllers: [SchedulingController],
  providers: [SchedulePlanService, ConflictsService],
})
export class SchedulingModule {}
