import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery } from '../http/page.ts';
import { AmendStaffBody, InviteStaffBody } from './staff.body.ts';
import { StaffService } from './staff.service.ts';
import { StaffPage, StaffView } from './staff.view.ts';

@ApiTags('organisation')
@Controller('staff')
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Get()
  @Allow('staff:read')
  @ApiOkResponse({ type: StaffPage })
  list(@Query() query: PageQuery): Promise<StaffPage> {
    return this.staff.list(query);
  }

  @Post()
  @Allow('staff:write')
  @ApiCreatedResponse({ type: StaffView })
  invite(@Body() body: InviteStaffBody): Promise<StaffView> {
    return this.staff.invite(body);
  }

  @Get(':id')
  @Allow('staff:read')
  @ApiOkResponse({ type: StaffView })
  find(@IdParam('id', 'staff') id: string): Promise<StaffView> {
    return this.staff.find(id);
  }

  @Patch(':id')
  @Allow('staff:write')
  @ApiOkResponse({ type: StaffView })
  amend(@IdParam('id', 'staff') id: string, @IfMatch() version: number, @Body() body: AmendStaffBody): Promise<StaffView> {
    return this.staff.amend(id, version, body);
  }

  @Post(':id/resend-invitation')
  @HttpCode(200)
  @Allow('staff:write')
  @ApiOkResponse({ type: StaffView })
  resend(@IdParam('id', 'staff') id: string): Promise<StaffView> {
    return this.staff.resendInvitation(id);
  }
}
