import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { AmendBranchBody, BranchBody, RoomBody } from './branch.body.ts';
import { BranchPage, BranchView, RoomPage, RoomView } from './branch.view.ts';
import { BranchesService } from './branches.service.ts';

@ApiTags('organisation')
@Controller('branches')
export class BranchesController {
  constructor(private readonly branches: BranchesService) {}

  /**
   * List the branches
   *
   * @remarks Only the branches that the reader reaches, by name.
   */
  @Get()
  @Allow('branches:read')
  listBranches(@Query() query: PageQuery): Promise<BranchPage> {
    return this.branches.list(query);
  }

  /**
   * Add a branch
   *
   * @remarks Its name is unique in the centre.
   */
  @Post()
  @Allow('branches:write')
  @Refuses('branches/country-unknown', 'branches/name-missing', 'branches/name-taken', 'branches/time-zone-unknown', 'centres/not-found')
  addBranch(@Body() body: BranchBody): Promise<BranchView> {
    return this.branches.add(body);
  }

  /**
   * Read a branch
   *
   * @remarks With its rooms and the numbers of its groups and members.
   */
  @Get(':id')
  @Allow('branches:read')
  findBranch(@IdParam('id', 'branches') id: string): Promise<BranchView> {
    return this.branches.find(id);
  }

  /**
   * Change a branch
   *
   * @remarks What is left out stays.
   */
  @Patch(':id')
  @Allow('branches:write')
  @Refuses('branches/country-unknown', 'branches/name-missing', 'branches/name-taken', 'branches/time-zone-unknown')
  amendBranch(@IdParam('id', 'branches') id: string, @IfMatch() version: number, @Body() body: AmendBranchBody): Promise<BranchView> {
    return this.branches.amend(id, version, body);
  }

  /**
   * List the rooms of a branch
   *
   * @remarks By name.
   */
  @Get(':id/rooms')
  @Allow('branches:read')
  listRooms(@IdParam('id', 'branches') id: string, @Query() query: PageQuery): Promise<RoomPage> {
    return this.branches.rooms(id, query);
  }

  /**
   * Add a room to a branch
   *
   * @remarks Its name is unique in the branch.
   */
  @Post(':id/rooms')
  @Allow('branches:write')
  @Refuses('branches/room-name-missing', 'branches/room-name-taken', 'branches/room-capacity-invalid')
  addRoom(@IdParam('id', 'branches') id: string, @Body() body: RoomBody): Promise<RoomView> {
    return this.branches.addRoom(id, body);
  }
}
