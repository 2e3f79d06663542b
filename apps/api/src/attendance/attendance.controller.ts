import { Body, Controller, Get, Header, HttpCode, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { AttendanceBody, WalkInBody } from './attendance.body.ts';
import { AttendanceService } from './attendance.service.ts';
import { AppliedView, RosterItemView, RosterPage } from './attendance.view.ts';
import { WalkInsService } from './walk-ins.service.ts';

@ApiTags('sessions')
@Controller('sessions')
export class AttendanceController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly walkIns: WalkInsService,
  ) {}

  /**
   * Read the roster of a session
   *
   * @remarks The people who are expected and those who walked in, each with their mark. The list is not divided into pages.
   */
  @Get(':id/roster')
  @Allow('sessions:read')
  listRoster(@IdParam('id', 'sessions') id: string): Promise<RosterPage> {
    return this.attendance.roster(id);
  }

  /**
   * Download the sign-in sheet of a session
   *
   * @remarks A tagged PDF in the language of the group, with a line for each person who is expected: the first name and an initial. Where only a headcount is recorded, the lines have no names.
   */
  @Get(':id/sign-in-sheet.pdf')
  @Allow('sessions:read')
  @Refuses('attendance/session-cancelled')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="sign-in-sheet.pdf"')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadSheet(@IdParam('id', 'sessions') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.attendance.signInSheet(id), { type: 'application/pdf' });
  }

  /**
   * Send taps of a facilitator
   *
   * @remarks Needs no `If-Match`: each tap has its own identity and time, and sending it again changes nothing. Of two taps on one person the later one counts.
   */
  @Put(':id/attendance')
  @Allow('attendance:write')
  @Refuses(
    'attendance/locked',
    'attendance/minutes-not-asked',
    'attendance/minutes-out-of-range',
    'attendance/headcount-only',
    'attendance/session-not-open',
    'attendance/not-expected',
    'attendance/session-cancelled',
    'attendance/state-unknown',
    'members/not-found',
  )
  markAttendance(@IdParam('id', 'sessions') id: string, @Body() body: AttendanceBody): Promise<AppliedView> {
    return this.attendance.mark(id, body);
  }

  /**
   * Add a person who walks in
   *
   * @remarks Finds a member of a branch within reach by the code that the person tells, or puts somebody new on record by name, as an
   * enquiry, with a telephone number and a language where they are told. The person is marked in the same step.
   */
  @Post(':id/walk-ins')
  @HttpCode(200)
  @Allow('attendance:write')
  @Refuses(
    'attendance/code-or-name',
    'attendance/headcount-only',
    'attendance/locked',
    'attendance/session-cancelled',
    'attendance/session-not-open',
    'members/alias-missing',
    'members/not-found',
    'members/phone-invalid',
  )
  addWalkIn(@IdParam('id', 'sessions') id: string, @Body() body: WalkInBody): Promise<RosterItemView> {
    return this.walkIns.add(id, body);
  }
}
