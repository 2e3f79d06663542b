import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { LogContactBody } from './care.body.ts';
import { FollowUpView } from './care.view.ts';
import { LoggedContactsService } from './logged-contacts.service.ts';

@ApiTags('care')
@Controller('members/:id/contacts')
export class LoggedContactsController {
  constructor(private readonly contacts: LoggedContactsService) {}

  /**
   * Log a contact
   *
   * @remarks A contact that took place just now. It completes the follow-up that it was, or is recorded as a contact that was not owed. What
   * follows from the outcome is the same for both.
   */
  @Post()
  @Allow('follow-ups:write')
  @Refuses('follow-ups/already-done', 'follow-ups/not-found', 'follow-ups/snooze-not-in-future')
  logContact(@IdParam('id', 'members') id: string, @Body() body: LogContactBody): Promise<FollowUpView> {
    return this.contacts.log(id, body);
  }
}
