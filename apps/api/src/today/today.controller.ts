import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { TodayService } from './today.service.ts';
import { TodayView } from './today.view.ts';

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(private readonly day: TodayService) {}

  /** The day in the centre's zone: sessions within reach, who needs a word, contacts due, milestones. */
  @Get()
  @Allow('sessions:read')
  @ApiOkResponse({ type: TodayView })
  today(): Promise<TodayView> {
    return this.day.today();
  }
}
