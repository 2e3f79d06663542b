import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import type { Page } from '../http/page.ts';
import { ReminderListQuery } from './reminder-list.query.ts';
import { ReminderPageView, ReminderView } from './reminder.view.ts';
import { RemindersService } from './reminders.service.ts';

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get()
  @Allow('reminders:read')
  @ApiOkResponse({ type: ReminderPageView })
  list(@Query() query: ReminderListQuery): Promise<Page<ReminderView>> {
    return this.reminders.list(query);
  }

  @Post(':id/resend')
  @HttpCode(200)
  @Allow('reminders:write')
  @ApiOkResponse({ type: ReminderView })
  resend(@IdParam('id', 'reminders') id: string): Promise<ReminderView> {
    return this.reminders.resend(id);
  }
}
