import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { CHANNELS, channelsProvider } from './channels.provider.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { FollowPeople } from './follow-people.ts';
import { FollowSessions } from './follow-sessions.ts';
import { PeopleToTell } from './people-to-tell.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import { RemindersController } from './reminders.controller.ts';
import { RemindersService } from './reminders.service.ts';
import './delivery.row.ts';
import './reminder.row.ts';

/** The ledger for staff, and its planner, which follows every change of a session. */
@Module({
  imports: [SessionsModule],
  controllers: [RemindersController, DeliveriesController],
  providers: [channelsProvider, ReminderPlanner, PeopleToTell, RemindersService, FollowSessions, FollowPeople],
  exports: [CHANNELS, ReminderPlanner, PeopleToTell],
})
export class RemindersModule {}
