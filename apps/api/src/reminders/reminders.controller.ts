import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { ReminderListQuery } from './reminder-list.query.ts';
import { ReminderPageView, ReminderView } from './reminder.view.ts';
import { RemindersService } from './reminders.service.ts';

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  /**
   * List reminders
   *
   * @remarks The last due first; only of groups that the reader reaches.
   */
  @Get()
  @Allow('reminders:read')
  listReminders(@Query() query: ReminderListQuery): Promise<ReminderPageView> {
    return this.reminders.list(query);
  }

  /**
   * Send a reminder again
   *
   * @remarks Only a reminder that failed or whose outcome is unknown.
   */
  @Post(':id/resend')
  @HttpCode(200)
  @Allow('reminders:write')
  @Refuses('reminders/transition-not-allowed')
  resendReminder(@IdParam('id', 'reminders') id: string): Promise<ReminderView> {
    return this.reminders.resend(id);
  }
}
