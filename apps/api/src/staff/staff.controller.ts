import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { AmendStaffBody, InviteStaffBody, StaffQuery } from './staff.body.ts';
import { StaffService } from './staff.service.ts';
import { StaffPage, StaffView } from './staff.view.ts';

@ApiTags('organisation')
@Controller('staff')
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  /**
   * List the staff
   *
   * @remarks Everybody who works or worked in the branches of the reader, and the administrators, by name.
   */
  @Get()
  @Allow('staff:read')
  listStaff(@Query() query: StaffQuery): Promise<StaffPage> {
    return this.staff.list(query);
  }

  /**
   * Invite a person to the staff
   *
   * @remarks The person gets a mail with a link that allows them to accept.
   */
  @Post()
  @Allow('staff:write')
  @Refuses(
    'centres/not-found',
    'staff/branch-unknown',
    'staff/branches-missing',
    'staff/email-invalid',
    'staff/email-taken',
    'staff/name-missing',
  )
  inviteStaff(@Body() body: InviteStaffBody): Promise<StaffView> {
    return this.staff.invite(body);
  }

  /**
   * Read a person of the staff
   *
   * @remarks With their role, their branches and the number of groups that they lead.
   */
  @Get(':id')
  @Allow('staff:read')
  findStaff(@IdParam('id', 'staff') id: string): Promise<StaffView> {
    return this.staff.find(id);
  }

  /**
   * Change a person of the staff
   *
   * @remarks Changes the role or the branches, ends the access of the person, or adds the address of somebody whom a timetable named.
   */
  @Patch(':id')
  @Allow('staff:write')
  @Refuses(
    'centres/not-found',
    'staff/branch-unknown',
    'staff/branches-missing',
    'staff/deactivated',
    'staff/email-invalid',
    'staff/email-known',
    'staff/email-taken',
    'staff/last-administrator',
    'staff/cannot-deactivate-self',
  )
  amendStaff(@IdParam('id', 'staff') id: string, @IfMatch() version: number, @Body() body: AmendStaffBody): Promise<StaffView> {
    return this.staff.amend(id, version, body);
  }

  /**
   * Send an invitation again
   *
   * @remarks Only while the person has not accepted.
   */
  @Post(':id/resend-invitation')
  @HttpCode(200)
  @Allow('staff:write')
  @Refuses('centres/not-found', 'staff/email-missing', 'staff/not-invited')
  resendStaffInvitation(@IdParam('id', 'staff') id: string): Promise<StaffView> {
    return this.staff.resendInvitation(id);
  }
}
