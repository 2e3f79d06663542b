import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { AttendanceController } from './attendance.controller.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import { FollowAttendance } from './follow-attendance.ts';
import { FollowSessions } from './follow-sessions.ts';
import { AttendanceService } from './attendance.service.ts';
import { WalkInsService } from './walk-ins.service.ts';
import { FollowMergesOfAttendance } from './follow-merges.ts';

@Module({
  imports: [MembersModule, SessionsModule],
  controllers: [AttendanceController],
  providers: [FollowMergesOfAttendance, AttendanceService, WalkInsService, AttendanceRepository, FollowSessions, FollowAttendance],
  exports: [AttendanceRepository],
})
export class AttendanceModule {}
