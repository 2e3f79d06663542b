import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsService } from './sessions.service.ts';

@Module({
  imports: [RemindersModule],
  controllers: [SessionsController],
  providers: [SessionsService, SessionRepository],
  exports: [SessionRepository],
})
export class SessionsModule {}
