import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { AttendanceController } from './attendance.controller.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import { FollowSessions } from './follow-sessions.ts';
import { AttendanceService } from './attendance.service.ts';

@Module({
  imports: [SessionsModule],
  controllers: [AttendanceController],
  providers: [AttendanceService, AttendanceRepository, FollowSessions],
})
export class AttendanceModule {}
