import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { CopiedGroupView } from './copied-group.view.ts';
import { CopyGroupService } from './copy-group.service.ts';
import { ChangeRoomBody, CopyGroupBody, EndGroupsBody } from './many-groups.body.ts';
import { ManyGroupsService } from './many-groups.service.ts';

/** Changes of many groups at once, and copies of groups. */
@ApiTags('groups')
@Controller('groups')
export class ManyGroupsController {
  constructor(
    private readonly many: ManyGroupsService,
    private readonly copies: CopyGroupService,
  ) {}

  /**
   * End groups
   *
   * @remarks All of them or none. Sessions after the last day are withdrawn, seats end with it, the waiting lists are closed, and people who
   * were notified of a withdrawn session receive a message.
   */
  @Post('end')
  @HttpCode(204)
  @Allow('groups:write')
  @Refuses('groups/change-in-past', 'groups/not-found', 'groups/series-too-long', 'groups/until-before-start', 'http/stale')
  endGroups(@Body() body: EndGroupsBody): Promise<void> {
    return this.many.end(body);
  }

  /**
   * Move groups to another room
   *
   * @remarks All of them or none, from a day on. Sessions that staff moved elsewhere stay there.
   */
  @Post('change-room')
  @HttpCode(204)
  @Allow('groups:write')
  @Refuses('groups/change-in-past', 'groups/not-found', 'groups/room-unknown', 'http/stale')
  changeRoomOfGroups(@Body() body: ChangeRoomBody): Promise<void> {
    return this.many.changeRoom(body);
  }

  /**
   * Copy a group to another branch
   *
   * @remarks With its kind, settings and schedule, and with the people who work in that branch too. People with a seat are not copied.
   */
  @Post(':id/copy')
  @Allow('groups:write')
  @Refuses('branches/not-found', 'groups/kind-unknown', 'groups/name-missing', 'groups/name-taken', 'programmes/not-offered')
  copyGroup(@IdParam('id', 'groups') id: string, @Body() body: CopyGroupBody): Promise<CopiedGroupView> {
    return this.copies.copy(id, body);
  }
}
