import { Module } from '@nestjs/common';
import { SessionListeners } from './session-changed.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsService } from './sessions.service.ts';

@Module({
  controllers: [SessionsController],
  providers: [SessionListeners, SessionsService, SessionRepository],
  exports: [SessionListeners, SessionRepository],
})
export class SessionsModule {}
