import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeRoomBody, CopyGroupBody, EndGroupsBody } from '../groups/many-groups.body.ts';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { ManyGroupsPlanService } from './many-groups-plan.service.ts';
import { GroupCopyPlanView, GroupEndingsPlanView, RoomChangePlanView } from './many-groups-plan.view.ts';

/** The effect of a change of many groups, before it is made. Each plan takes the body of its change. */
@ApiTags('scheduling')
@Controller('groups')
export class ManyGroupsPlansController {
  constructor(private readonly plans: ManyGroupsPlanService) {}

  /**
   * Plan the end of groups
   *
   * @remarks For each group the sessions that would not take place, the seats that would end, and how many people would be told. A group that
   * begins later than the last day is named, and refuses the end itself. Nothing is stored.
   */
  @Post('end/plan')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('groups/change-in-past', 'groups/not-found', 'groups/series-too-long', 'http/stale')
  planEnd(@Body() body: EndGroupsBody): Promise<GroupEndingsPlanView> {
    return this.plans.end(body);
  }

  /**
   * Plan another room for groups
   *
   * @remarks How many sessions would meet in the room, and with whom they would share it at the same time. Nothing is stored.
   */
  @Post('change-room/plan')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('groups/change-in-past', 'groups/not-found', 'groups/room-unknown', 'http/stale')
  planChangeOfRoom(@Body() body: ChangeRoomBody): Promise<RoomChangePlanView> {
    return this.plans.changeRoom(body);
  }

  /**
   * Plan a copy of a group
   *
   * @remarks Takes the body of the copy and answers what the copy would have and what it would not, and which other
   * groups the people who would lead it have at the same time. Nothing is stored.
   */
  @Post(':id/copy/plan')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('branches/not-found', 'groups/kind-unknown', 'groups/name-missing', 'groups/name-taken', 'programmes/not-offered')
  planCopy(@IdParam('id', 'groups') id: string, @Body() body: CopyGroupBody): Promise<GroupCopyPlanView> {
    return this.plans.copy(id, body);
  }
}
