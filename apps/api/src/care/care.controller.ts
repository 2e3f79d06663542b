import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { daysBetween } from '@saath/domain/kernel';
import { Allow } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { IdParam } from '../http/id.pipe.ts';
import { givenDay } from '../http/request-values.ts';
import { Refuses } from '../http/refuses.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { AttentionService } from './attention.service.ts';
import { CallsService } from './calls.service.ts';
import { AnswerBody, AttentionQuery, HandOverMembersBody, MilestonesQuery, QuietQuery, TalkWishBody } from './care.body.ts';
import { HandOverService } from './hand-over.service.ts';
import { AnsweredView, AttentionPage, CallView, HandedOverView, MilestonePage, TalkWishView } from './care.view.ts';
import { QuietMemberPage } from './quiet.view.ts';
import { milestonesWithin } from './milestones.read-model.ts';
import { TalkWishesService } from './talk-wishes.service.ts';
import { careRefusals } from './care.refusals.ts';

const longestWindowDays = 366;

@ApiTags('care')
@Controller()
export class CareController {
  constructor(
    private readonly scope: TenantScope,
    private readonly attention: AttentionService,
    private readonly calls: CallsService,
    private readonly talkWishes: TalkWishesService,
    private readonly hands: HandOverService,
  ) {}

  /**
   * List members who need a word
   *
   * @remarks With the reasons; the oldest first.
   */
  @Get('attention')
  @Allow('attention:read')
  listAttention(@Query() query: AttentionQuery): Promise<AttentionPage> {
    return this.attention.list(query);
  }

  /**
   * List members who have come to nothing
   *
   * @remarks For 7, 14, 30 or 60 days, those for longest first: everybody whom the centre looks after, from admission to aftercare, with a seat or
   * without. The days count from the last session they attended, from their admission or entry here, or from the first day of their latest seat, whichever is latest.
   */
  @Get('attention/quiet')
  @Allow('attention:read')
  listQuiet(@Query() query: QuietQuery): Promise<QuietMemberPage> {
    return this.attention.listQuiet(query);
  }

  /**
   * Record that a member would like to talk to someone
   *
   * @remarks Said at a session; the member is at once first among those who need a word. Needs no `If-Match`: of two answers the later one counts.
   */
  @Put('sessions/:id/talk-wishes')
  @Allow('attendance:write')
  @Refuses(
    'attendance/headcount-only',
    'attendance/locked',
    'attendance/session-cancelled',
    'attendance/session-not-open',
    'members/not-found',
  )
  recordTalkWish(@IdParam('id', 'sessions') id: string, @Body() body: TalkWishBody): Promise<TalkWishView> {
    return this.talkWishes.record(id, body);
  }

  /**
   * Give members who need a word to a colleague
   *
   * @remarks All of them or none; where some cannot be given, the refusal says which and why. The contacts that are due with a member today or
   * before come into the hands of the colleague; a member without any is owed a call today. The colleague is told once.
   */
  @Post('attention/hand-over')
  @HttpCode(200)
  @Allow('follow-ups:write')
  @Refuses('follow-ups/not-handed-over', 'members/not-found', 'staff/not-found')
  handOverMembers(@Body() body: HandOverMembersBody): Promise<HandedOverView> {
    return this.hands.handOverMembers(body);
  }

  /**
   * Answer a member who needs a word
   *
   * @remarks Somebody spoke with the member, or the member is not shown until a day. A member with an open safety note cannot be put off.
   */
  @Post('attention/:memberId/answers')
  @Allow('attention:write')
  @Refuses('care/safety-note-open', 'follow-ups/snooze-not-in-future')
  answerAttention(@IdParam('memberId', 'members') memberId: string, @Body() body: AnswerBody): Promise<AnsweredView> {
    return this.attention.answer(memberId, body);
  }

  /**
   * Show the number of a member who needs a word or has come to nothing
   *
   * @remarks For a call; the number of somebody who has come to nothing for seven days or more. The audit records who was shown the number; nothing is asked. A person may be shown hidden details thirty times
   * within an hour.
   */
  @Post('attention/:memberId/call')
  @HttpCode(200)
  @Allow('members:call')
  @AnsweredAnew()
  @Refuses('care/not-in-need', 'members/too-many-looks')
  callMemberInNeed(@IdParam('memberId', 'members') memberId: string): Promise<CallView> {
    return this.calls.ofMemberInNeed(memberId);
  }

  /**
   * Show the number of a relative of a member who has come to nothing
   *
   * @remarks For a call, while the member consents to every contact with this relative. The audit records who was shown the number, with the member as
   * its subject; a person may be shown hidden details thirty times within an hour.
   */
  @Post('attention/:memberId/relatives/:relativeId/call')
  @HttpCode(200)
  @Allow('members:call')
  @AnsweredAnew()
  @Refuses('care/not-in-need', 'care/relative-not-allowed', 'members/too-many-looks')
  callRelative(@IdParam('memberId', 'members') memberId: string, @IdParam('relativeId', 'members') relativeId: string): Promise<CallView> {
    return this.calls.ofRelative(memberId, relativeId);
  }

  /**
   * List milestones of sobriety
   *
   * @remarks Of members who agreed that theirs are celebrated, within a window of at most 366 days. The list is not divided into pages.
   */
  @Get('milestones')
  @Allow('members:read')
  @Refuses('milestones/window')
  listMilestones(@Query() query: MilestonesQuery): Promise<MilestonePage> {
    const [from, to] = [givenDay(query.from, 'from'), givenDay(query.to, 'to')];
    const days = daysBetween(from, to);
    if (days < 0 || days > longestWindowDays) throw careRefusals.milestonesWindow(longestWindowDays);
    return this.scope.transaction(async (tx) => ({ items: (await milestonesWithin(tx, from, to)).items, nextCursor: null }));
  }
}
