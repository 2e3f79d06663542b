import { Module } from '@nestjs/common';
import { DeliverReminders } from './deliver-reminders.ts';
import { RecoverInterrupted } from './recover-interrupted.ts';
import { RemindersDue } from './reminders-due.ts';
import { RemindersModule } from './reminders.module.ts';
import { RemindersProcessor } from './reminders.processor.ts';
import { RemindersQueue } from './reminders-queue.ts';

/** The part of the reminders that only the worker has. Needs the queues (QueueModule) beside it. */
@Module({
  imports: [RemindersModule],
  providers: [RecoverInterrupted, DeliverReminders, RemindersDue, RemindersProcessor, RemindersQueue],
  exports: [DeliverReminders, RemindersDue],
})
export class RemindersWorkerModule {}
