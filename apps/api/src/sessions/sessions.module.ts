import { Module } from '@nestjs/common';
import { ReminderPlanner } from '../reminders/reminder-planner.ts';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { SessionListeners } from './session-changed.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsService } from './sessions.service.ts';

/** The one place that joins sessions and reminders: whoever was told of a session is told when it is cancelled or moved. */
@Module({
  imports: [RemindersModule],
  controllers: [SessionsController],
  providers: [SessionListeners, SessionsService, SessionRepository],
  exports: [SessionListeners, SessionRepository],
})
export class SessionsModule {
  constructor(listeners: SessionListeners, planner: ReminderPlanner) {
    listeners.add(async (tx, { what, sessionIds }) => {
      if (what === 'cancelled' || what === 'moved') await planner.replan(tx, sessionIds, `session-${what}`);
    });
  }
}
