import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { ChangeGroupBody, ChangeScheduleBody, CreateGroupBody, EnrolBody, FacilitatorsBody, GroupsQuery } from './group.body.ts';
import { EnrolmentPage, EnrolmentView, GroupPage, GroupView, LeadingPage } from './group.view.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { GroupsService } from './groups.service.ts';

@ApiTags('groups')
@Controller('groups')
export class GroupsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  @Get()
  @Allow('groups:read')
  @ApiOkResponse({ type: GroupPage })
  list(@Query() query: GroupsQuery): Promise<GroupPage> {
    return this.groups.list(query);
  }

  @Post()
  @Allow('groups:write')
  @ApiCreatedResponse({ type: GroupView })
  create(@Body() body: CreateGroupBody): Promise<GroupView> {
    return this.groups.create(body);
  }

  @Get(':id')
  @Allow('groups:read')
  @ApiOkResponse({ type: GroupView })
  find(@IdParam('id', 'groups') id: string): Promise<GroupView> {
    return this.groups.find(id);
  }

  @Patch(':id')
  @Allow('groups:write')
  @ApiOkResponse({ type: GroupView })
  change(@IdParam('id', 'groups') id: string, @IfMatch() version: number, @Body() body: ChangeGroupBody): Promise<GroupView> {
    return this.groups.change(id, version, body);
  }

  @Put(':id/schedule')
  @Allow('groups:write')
  @ApiOkResponse({ type: GroupView })
  changeSchedule(@IdParam('id', 'groups') id: string, @IfMatch() version: number, @Body() body: ChangeScheduleBody): Promise<GroupView> {
    return this.groups.changeSchedule(id, version, body);
  }

  @Get(':id/facilitators')
  @Allow('groups:read')
  @ApiOkResponse({ type: LeadingPage })
  async facilitators(@IdParam('id', 'groups') groupId: string, @Query() query: PageQuery): Promise<LeadingPage> {
    return pageOfAll(await this.groups.facilitators(groupId), query, ({ id }) => id);
  }

  @Put(':id/facilitators')
  @Allow('groups:write')
  @ApiOkResponse({ type: GroupView })
  lead(@IdParam('id', 'groups') id: string, @IfMatch() version: number, @Body() { staffIds }: FacilitatorsBody): Promise<GroupView> {
    return this.groups.change(id, version, { facilitatorIds: staffIds });
  }

  @Get(':id/enrolments')
  @Allow('groups:read')
  @ApiOkResponse({ type: EnrolmentPage })
  async enrolled(@IdParam('id', 'groups') id: string, @Query() query: PageQuery): Promise<EnrolmentPage> {
    return pageOfAll(await this.enrolments.list(id), query, (enrolment) => enrolment.id);
  }

  @Post(':id/enrolments')
  @Allow('enrolments:write')
  @ApiCreatedResponse({ type: EnrolmentView })
  enrol(@IdParam('id', 'groups') id: string, @Body() body: EnrolBody): Promise<EnrolmentView> {
    return this.enrolments.enrol(id, body);
  }
}
