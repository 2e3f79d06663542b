import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { CallsService } from './calls.service.ts';
import { CompleteBody, FollowUpsQuery, HandOverBody, NewFollowUpBody, SnoozeBody } from './care.body.ts';
import { CallView, FollowUpPage, FollowUpView, HandedOverView } from './care.view.ts';
import { FollowUpsService } from './follow-ups.service.ts';
import { HandOverService } from './hand-over.service.ts';

@ApiTags('care')
@Controller()
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly calls: CallsService,
    private readonly handOver: HandOverService,
  ) {}

  /**
   * List follow-ups
   *
   * @remarks By the day on which they are due.
   */
  @Get('follow-ups')
  @Allow('follow-ups:read')
  listFollowUps(@Query() query: FollowUpsQuery): Promise<FollowUpPage> {
    return this.followUps.list(query);
  }

  /**
   * Add a follow-up
   *
   * @remarks Beside those that are planned after a discharge. A follow-up that is due on that day already is answered instead of a second one.
   */
  @Post('follow-ups')
  @Allow('follow-ups:write')
  @Refuses('follow-ups/done-that-day', 'follow-ups/owner-not-here', 'members/not-found', 'staff/not-found')
  addFollowUp(@Body() body: NewFollowUpBody): Promise<FollowUpView> {
    return this.followUps.add(body);
  }

  /**
   * Give follow-ups to a colleague
   *
   * @remarks All of them or none; where some cannot be given, the refusal says which and why. The colleague must work here, make contacts, and work
   * in the branches of the members, and is told once. Each follow-up says from whom it came, and why.
   */
  @Post('follow-ups/hand-over')
  @HttpCode(200)
  @Allow('follow-ups:write')
  @Refuses('follow-ups/not-found', 'follow-ups/not-handed-over', 'staff/not-found')
  handOverFollowUps(@Body() body: HandOverBody): Promise<HandedOverView> {
    return this.handOver.handOver(body);
  }

  /**
   * Complete a follow-up
   *
   * @remarks Records the outcome of the contact. After a member was not reached, had another number, or needs support, another contact follows; when
   * a member asks not to be called, the calls that are due from the plan end.
   */
  @Post('follow-ups/:id/complete')
  @HttpCode(200)
  @Allow('follow-ups:write')
  @Refuses('follow-ups/already-done', 'follow-ups/snooze-not-in-future')
  completeFollowUp(@IdParam('id', 'follow-ups') id: string, @Body() body: CompleteBody): Promise<FollowUpView> {
    return this.followUps.complete(id, body);
  }

  /**
   * Move a follow-up to another day
   *
   * @remarks To a day after today and after the day on which it was due.
   */
  @Post('follow-ups/:id/snooze')
  @HttpCode(200)
  @Allow('follow-ups:write')
  @Refuses('follow-ups/already-done', 'follow-ups/snooze-not-in-future', 'follow-ups/one-that-day')
  snoozeFollowUp(@IdParam('id', 'follow-ups') id: string, @Body() body: SnoozeBody): Promise<FollowUpView> {
    return this.followUps.snooze(id, body);
  }

  /**
   * Show the number of the member of a follow-up
   *
   * @remarks For a call that is still owed. The audit records who was shown the number; nothing is asked. A person may be shown hidden details
   * thirty times within an hour.
   */
  @Post('follow-ups/:id/call')
  @HttpCode(200)
  @Allow('members:call')
  @AnsweredAnew()
  @Refuses('follow-ups/already-done', 'members/too-many-looks')
  callForFollowUp(@IdParam('id', 'follow-ups') id: string): Promise<CallView> {
    return this.calls.ofFollowUp(id);
  }
}
