import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { GroupsModule } from '../groups/groups.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { AnswersRepository } from './answers.repository.ts';
import { RecordsController } from './records.controller.ts';
import { RecordsService } from './records.service.ts';

@Module({
  imports: [AttendanceModule, GroupsModule, SessionsModule],
  controllers: [RecordsController],
  providers: [RecordsService, AnswersRepository],
})
export class RecordsModule {}
