import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { TravelTimesBody, TravelTimesQuery } from './travel-times.body.ts';
import { TravelTimes } from './travel-times.service.ts';
import { TravelTimePage, type TravelTimeView } from './travel-times.view.ts';

const nameOf = ({ branchId, otherBranchId }: TravelTimeView): string => `${branchId} ${otherBranchId}`;

@ApiTags('organisation')
@Controller('travel-times')
export class TravelTimesController {
  constructor(private readonly times: TravelTimes) {}

  /**
   * List the travel times between branches
   *
   * @remarks Only between branches that the reader reaches. A pair that is not listed takes no time.
   */
  @Get()
  @Allow('branches:read')
  async listTravelTimes(@Query() { branchId, ...page }: TravelTimesQuery): Promise<TravelTimePage> {
    return pageOfAll(await this.times.list(branchId), page, nameOf);
  }

  /**
   * Set the travel times between branches
   *
   * @remarks Only those of the pairs that are named; the others stay as they are. Answers the ways of these pairs that take time. Conflicts
   * of people, and who could lead a session instead, respect them at once.
   */
  @Post()
  @HttpCode(200)
  @Allow('branches:write')
  @Refuses('branches/travel-branch-unknown', 'branches/travel-given-twice', 'branches/travel-within-branch')
  async setTravelTimes(@Body() body: TravelTimesBody): Promise<TravelTimePage> {
    return { items: await this.times.change(body), nextCursor: null };
  }
}
