import { Module } from '@nestjs/common';
import { CHANNELS, channelsProvider } from './channels.provider.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import { RemindersController } from './reminders.controller.ts';
import { RemindersService } from './reminders.service.ts';
import './delivery.row.ts';
import './reminder.row.ts';

/** The ledger for staff, and the planner for the slices that change sessions. */
@Module({
  controllers: [RemindersController],
  providers: [channelsProvider, ReminderPlanner, RemindersService],
  exports: [CHANNELS, ReminderPlanner],
})
export class RemindersModule {}
