import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import {
  ChangeGroupBody,
  ChangeScheduleBody,
  CreateGroupBody,
  EnrolBody,
  FacilitatorsBody,
  GroupsQuery,
  GroupUsesQuery,
} from './group.body.ts';
import { GroupUsesView } from './group-uses.view.ts';
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

  /**
   * List groups
   *
   * @remarks Only groups that the reader reaches, by branch and name.
   */
  @Get()
  @Allow('groups:read')
  listGroups(@Query() query: GroupsQuery): Promise<GroupPage> {
    return this.groups.list(query);
  }

  /**
   * Count groups
   *
   * @remarks Only groups that the reader reaches and that still meet; those with more people than the given seats are named.
   */
  @Get('uses')
  @Allow('groups:read')
  countGroups(@Query() query: GroupUsesQuery): Promise<GroupUsesView> {
    return this.groups.uses(query);
  }

  /**
   * Create a group
   *
   * @remarks Plans its sessions as far ahead as sessions are planned.
   */
  @Post()
  @Allow('groups:write')
  @Refuses(
    'branches/not-found',
    'groups/capacity-out-of-range',
    'groups/facilitator-elsewhere',
    'groups/facilitator-unknown',
    'groups/kind-unknown',
    'groups/minutes-out-of-range',
    'groups/mode-not-allowed',
    'groups/name-missing',
    'groups/name-taken',
    'groups/never-meets',
    'groups/recurrence-invalid',
    'groups/room-unknown',
    'groups/series-too-long',
    'groups/settings-invalid',
    'groups/time-zone-unknown',
    'groups/until-before-start',
    'programmes/first-reminder-out-of-range',
    'programmes/late-after-out-of-range',
    'programmes/no-reminder-day-before',
    'programmes/not-offered',
  )
  createGroup(@Body() body: CreateGroupBody): Promise<GroupView> {
    return this.groups.create(body);
  }

  /**
   * Read a group
   *
   * @remarks With its seats, the attendance of its last sessions and its next sessions.
   */
  @Get(':id')
  @Allow('groups:read')
  findGroup(@IdParam('id', 'groups') id: string): Promise<GroupView> {
    return this.groups.find(id);
  }

  /**
   * Change a group
   *
   * @remarks Null takes a value away; what is left out stays.
   */
  @Patch(':id')
  @Allow('groups:write')
  @Refuses(
    'groups/capacity-below-people',
    'groups/capacity-out-of-range',
    'groups/facilitator-elsewhere',
    'groups/facilitator-unknown',
    'groups/mode-not-allowed',
    'groups/name-missing',
    'groups/name-taken',
    'groups/room-unknown',
    'groups/settings-invalid',
    'groups/weeks-by-schedule',
    'programmes/first-reminder-out-of-range',
    'programmes/late-after-out-of-range',
    'programmes/no-reminder-day-before',
  )
  changeGroup(@IdParam('id', 'groups') id: string, @IfMatch() version: number, @Body() body: ChangeGroupBody): Promise<GroupView> {
    return this.groups.change(id, version, body);
  }

  /**
   * Change when a group meets
   *
   * @remarks From a day on, today or later. Sessions from that day on are planned anew, and people who were notified receive a message.
   */
  @Put(':id/schedule')
  @Allow('groups:write')
  @Refuses(
    'groups/change-in-past',
    'groups/first-weeks-over',
    'groups/minutes-out-of-range',
    'groups/never-meets',
    'groups/recurrence-invalid',
    'groups/series-too-long',
    'groups/time-zone-unknown',
    'groups/until-before-start',
    'programmes/first-weeks-out-of-range',
    'programmes/no-later-rhythm',
  )
  changeGroupSchedule(
    @IdParam('id', 'groups') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeScheduleBody,
  ): Promise<GroupView> {
    return this.groups.changeSchedule(id, version, body);
  }

  /**
   * List the people who lead a group
   *
   * @remarks Everybody who leads today or later.
   */
  @Get(':id/facilitators')
  @Allow('groups:read')
  async listFacilitators(@IdParam('id', 'groups') groupId: string, @Query() query: PageQuery): Promise<LeadingPage> {
    return pageOfAll(await this.groups.facilitators(groupId), query, ({ id }) => id);
  }

  /**
   * Set the people who lead a group
   *
   * @remarks The list replaces the present one from today on.
   */
  @Put(':id/facilitators')
  @Allow('groups:write')
  @Refuses('groups/facilitator-elsewhere', 'groups/facilitator-unknown')
  setFacilitators(
    @IdParam('id', 'groups') id: string,
    @IfMatch() version: number,
    @Body() { staffIds }: FacilitatorsBody,
  ): Promise<GroupView> {
    return this.groups.change(id, version, { facilitatorIds: staffIds });
  }

  /**
   * List the people who have a seat
   *
   * @remarks Today or later.
   */
  @Get(':id/enrolments')
  @Allow('groups:read')
  async listEnrolments(@IdParam('id', 'groups') id: string, @Query() query: PageQuery): Promise<EnrolmentPage> {
    return pageOfAll(await this.enrolments.list(id), query, (enrolment) => enrolment.id);
  }

  /**
   * Give a person a seat in a group
   *
   * @remarks The person is a member or a relative. The kind of the group decides for whom it is open. More people than seats need a decision
   * with a reason, of before or in this request. A place on the waiting list is settled by the seat.
   */
  @Post(':id/enrolments')
  @Allow('enrolments:write')
  @Refuses(
    'families/not-found',
    'groups/already-enrolled',
    'groups/beyond-kind',
    'groups/decision-in-past',
    'groups/decision-out-of-range',
    'groups/ends-before-start',
    'groups/full',
    'groups/kind-unknown',
    'groups/no-seat-limit',
    'groups/not-eligible',
    'groups/one-person',
    'groups/reason-missing',
    'members/not-found',
  )
  enrolPerson(@IdParam('id', 'groups') id: string, @Body() body: EnrolBody): Promise<EnrolmentView> {
    return this.enrolments.enrol(id, body);
  }
}
