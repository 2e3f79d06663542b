import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { daysBetween } from '@saath/domain/kernel';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { givenDay } from '../http/given.ts';
import { refusal } from '../platform/refusal.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { AttentionService } from './attention.service.ts';
import { AnswerBody, AttentionQuery, CompleteBody, FollowUpsQuery, MilestonesQuery, NewFollowUpBody, SnoozeBody } from './care.body.ts';
import { AnsweredView, AttentionPage, FollowUpPage, FollowUpView, MilestonePage } from './care.view.ts';
import { FollowUpsService } from './follow-ups.service.ts';
import { milestonesWithin } from './milestones.read-model.ts';

const longestWindowDays = 366;

@ApiTags('care')
@Controller()
export class CareController {
  constructor(
    private readonly scope: TenantScope,
    private readonly attention: AttentionService,
    private readonly followUps: FollowUpsService,
  ) {}

  @Get('attention')
  @Allow('attention:read')
  @ApiOkResponse({ type: AttentionPage })
  needsWord(@Query() query: AttentionQuery): Promise<AttentionPage> {
    return this.attention.list(query);
  }

  @Post('attention/:memberId/answers')
  @Allow('attention:write')
  @ApiCreatedResponse({ type: AnsweredView })
  answer(@IdParam('memberId', 'members') memberId: string, @Body() body: AnswerBody): Promise<AnsweredView> {
    return this.attention.answer(memberId, body);
  }

  @Get('follow-ups')
  @Allow('follow-ups:read')
  @ApiOkResponse({ type: FollowUpPage })
  list(@Query() query: FollowUpsQuery): Promise<FollowUpPage> {
    return this.followUps.list(query);
  }

  @Post('follow-ups')
  @Allow('follow-ups:write')
  @ApiCreatedResponse({ type: FollowUpView })
  add(@Body() body: NewFollowUpBody): Promise<FollowUpView> {
    return this.followUps.add(body);
  }

  @Post('follow-ups/:id/complete')
  @HttpCode(200)
  @Allow('follow-ups:write')
  @ApiOkResponse({ type: FollowUpView })
  complete(@IdParam('id', 'follow-ups') id: string, @Body() body: CompleteBody): Promise<FollowUpView> {
    return this.followUps.complete(id, body);
  }

  @Post('follow-ups/:id/snooze')
  @HttpCode(200)
  @Allow('follow-ups:write')
  @ApiOkResponse({ type: FollowUpView })
  snooze(@IdParam('id', 'follow-ups') id: string, @Body() body: SnoozeBody): Promise<FollowUpView> {
    return this.followUps.snooze(id, body);
  }

  @Get('milestones')
  @Allow('members:read')
  @ApiOkResponse({ type: MilestonePage })
  milestones(@Query() query: MilestonesQuery): Promise<MilestonePage> {
    const [from, to] = [givenDay(query.from, 'from'), givenDay(query.to, 'to')];
    const days = daysBetween(from, to);
    if (days < 0 || days > longestWindowDays) throw refusal('invalid', 'milestones/window', { days: longestWindowDays });
    return this.scope.transaction(async (tx) => ({ items: await milestonesWithin(tx, from, to), nextCursor: null }));
  }
}
