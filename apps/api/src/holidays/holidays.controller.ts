import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { HolidayBody, HolidayDaysQuery, HolidaysBody, HolidaysQuery } from './holiday.body.ts';
import { AddedHolidaysView, BranchHolidayPage, HolidayDayPage, HolidayPage, HolidayView, OfferedHolidayPage } from './holiday.view.ts';
import { HolidaysService } from './holidays.service.ts';

@ApiTags('organisation')
@Controller()
export class HolidaysController {
  constructor(private readonly holidays: HolidaysService) {}

  /**
   * List the holidays of a branch
   *
   * @remarks The latest first.
   */
  @Get('branches/:id/holidays')
  @Allow('branches:read')
  listHolidaysOfBranch(@IdParam('id', 'branches') id: string, @Query() query: PageQuery): Promise<HolidayPage> {
    return this.holidays.ofBranch(id, query);
  }

  /**
   * Add a holiday to a branch
   *
   * @remarks The coming sessions of that day are cancelled, except those of the groups that are kept, and those that staff decided about,
   * that have begun or that carry marks or notes. People who were informed of a session that does not take place get a message.
   */
  @Post('branches/:id/holidays')
  @Allow('branches:write')
  @Refuses('branches/holiday-in-past', 'branches/holiday-name-missing', 'branches/holiday-taken', 'groups/not-found')
  addHolidayToBranch(@IdParam('id', 'branches') id: string, @Body() body: HolidayBody): Promise<HolidayView> {
    return this.holidays.addToBranch(id, body);
  }

  /**
   * Remove a holiday of a branch
   *
   * @remarks The sessions that the holiday cancelled take place again, except those whose time has passed. People who read that such a
   * session does not take place get a message.
   */
  @Delete('branches/:id/holidays/:holidayId')
  @HttpCode(204)
  @Allow('branches:write')
  @ApiNoContentResponse()
  removeHoliday(@IdParam('id', 'branches') id: string, @IdParam('holidayId', 'holidays') holidayId: string): Promise<void> {
    return this.holidays.remove(id, holidayId);
  }

  /**
   * List holidays of all branches
   *
   * @remarks Only those of branches within reach, earliest first.
   */
  @Get('holidays')
  @Allow('sessions:read')
  listHolidays(@Query() query: HolidaysQuery): Promise<BranchHolidayPage> {
    return this.holidays.list(query);
  }

  /**
   * List the days on which branches are closed
   *
   * @remarks Only branches within reach, earliest first. A day is one item, however many branches are closed.
   */
  @Get('holidays/days')
  @Allow('sessions:read')
  listHolidayDays(@Query() query: HolidayDaysQuery): Promise<HolidayDayPage> {
    return this.holidays.days(query);
  }

  /**
   * Add holidays to several branches
   *
   * @remarks All of them or, when one is refused, none. For each of them the same happens as for a single holiday.
   */
  @Post('holidays')
  @Allow('branches:write')
  @Refuses('branches/holiday-in-past', 'branches/holiday-name-missing', 'branches/holiday-taken', 'branches/not-found', 'groups/not-found')
  async addHolidays(@Body() { holidays }: HolidaysBody): Promise<AddedHolidaysView> {
    return { holidays: await this.holidays.add(holidays) };
  }

  /**
   * List public holidays that may be added
   *
   * @remarks The gazetted holidays of India from today on, for a centre in India; none for other countries. Nothing is added by itself.
   */
  @Get('holidays/offered')
  @Allow('branches:write')
  listOfferedHolidays(@Query() query: PageQuery): Promise<OfferedHolidayPage> {
    return this.holidays.offered(query);
  }
}
