import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { TodayService } from './today.service.ts';
import { TodayCountsView, TodayView } from './today.view.ts';

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(private readonly day: TodayService) {}

  /**
   * Read the day
   *
   * @remarks In the time zone of the centre: the sessions within reach, the members who need a word, the follow-ups that are due, the milestones.
   */
  @Get()
  @Allow('sessions:read')
  readToday(): Promise<TodayView> {
    return this.day.today();
  }

  /**
   * Count what waits
   *
   * @remarks How many members within reach need a word and how many follow-ups are due by today; a count that the reader may not see is zero.
   */
  @Get('counts')
  @Allow('sessions:read')
  countToday(): Promise<TodayCountsView> {
    return this.day.counts();
  }
}
