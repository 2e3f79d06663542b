import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { AttendanceBody } from './attendance.body.ts';
import { AttendanceService } from './attendance.service.ts';
import { AppliedView, RosterPage } from './attendance.view.ts';

@ApiTags('sessions')
@Controller('sessions')
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @Get(':id/roster')
  @Allow('sessions:read')
  @ApiOkResponse({ type: RosterPage })
  roster(@IdParam('id', 'sessions') id: string): Promise<RosterPage> {
    return this.attendance.roster(id);
  }

  /** Needs no If-Match: each tap carries its own id and time, and sending it again changes nothing. */
  @Put(':id/attendance')
  @Allow('attendance:write')
  @ApiOkResponse({ type: AppliedView })
  mark(@IdParam('id', 'sessions') id: string, @Body() { marks }: AttendanceBody): Promise<AppliedView> {
    return this.attendance.mark(id, marks);
  }
}
