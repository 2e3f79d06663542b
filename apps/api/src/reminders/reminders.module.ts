import { Module } from '@nestjs/common';
import { SessionListeners } from '../sessions/session-changed.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { CHANNELS, channelsProvider } from './channels.provider.ts';
import { DeliveriesController } from './deliveries.controller.ts';
import { ReminderPlanner } from './reminder-planner.ts';
import { RemindersController } from './reminders.controller.ts';
import { RemindersService } from './reminders.service.ts';
import './delivery.row.ts';
import './reminder.row.ts';

/** The ledger for staff, and the planner that hears of every change: whoever was told of a session is told when it is cancelled or moved. */
@Module({
  imports: [SessionsModule],
  controllers: [RemindersController, DeliveriesController],
  providers: [channelsProvider, ReminderPlanner, RemindersService],
  exports: [CHANNELS, ReminderPlanner],
})
export class RemindersModule {
  constructor(listeners: SessionListeners, planner: ReminderPlanner) {
    listeners.add(async (tx, { what, sessionIds }) => {
      if (what === 'cancelled' || what === 'moved') await planner.replan(tx, sessionIds, `session-${what}`);
    });
  }
}
