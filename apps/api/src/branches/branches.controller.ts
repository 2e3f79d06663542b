import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery } from '../http/page.ts';
import { AmendBranchBody, BranchBody, HolidayBody, RoomBody } from './branch.body.ts';
import { BranchPage, BranchView, HolidayPage, HolidayView, RoomPage, RoomView } from './branch.view.ts';
import { BranchesService } from './branches.service.ts';

@ApiTags('organisation')
@Controller('branches')
export class BranchesController {
  constructor(private readonly branches: BranchesService) {}

  @Get()
  @Allow('branches:read')
  @ApiOkResponse({ type: BranchPage })
  list(@Query() query: PageQuery): Promise<BranchPage> {
    return this.branches.list(query);
  }

  @Post()
  @Allow('branches:write')
  @ApiCreatedResponse({ type: BranchView })
  add(@Body() body: BranchBody): Promise<BranchView> {
    return this.branches.add(body);
  }

  @Get(':id')
  @Allow('branches:read')
  @ApiOkResponse({ type: BranchView })
  find(@IdParam('id', 'branches') id: string): Promise<BranchView> {
    return this.branches.find(id);
  }

  @Patch(':id')
  @Allow('branches:write')
  @ApiOkResponse({ type: BranchView })
  amend(@IdParam('id', 'branches') id: string, @IfMatch() version: number, @Body() body: AmendBranchBody): Promise<BranchView> {
    return this.branches.amend(id, version, body);
  }

  @Get(':id/rooms')
  @Allow('branches:read')
  @ApiOkResponse({ type: RoomPage })
  rooms(@IdParam('id', 'branches') id: string, @Query() query: PageQuery): Promise<RoomPage> {
    return this.branches.rooms(id, query);
  }

  @Post(':id/rooms')
  @Allow('branches:write')
  @ApiCreatedResponse({ type: RoomView })
  addRoom(@IdParam('id', 'branches') id: string, @Body() body: RoomBody): Promise<RoomView> {
    return this.branches.addRoom(id, body);
  }

  @Get(':id/holidays')
  @Allow('branches:read')
  @ApiOkResponse({ type: HolidayPage })
  holidays(@IdParam('id', 'branches') id: string, @Query() query: PageQuery): Promise<HolidayPage> {
    return this.branches.holidays(id, query);
  }

  @Post(':id/holidays')
  @Allow('branches:write')
  @ApiCreatedResponse({ type: HolidayView })
  addHoliday(@IdParam('id', 'branches') id: string, @Body() body: HolidayBody): Promise<HolidayView> {
    return this.branches.addHoliday(id, body);
  }
}
