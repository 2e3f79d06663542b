import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch, MayMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { ImpressionBody, OutsideReferralBody, OutsideVisitBody, VisitAnswerBody } from './referral.body.ts';
import { OutsideReferralPage, OutsideReferralView, OutsideVisitPage, OutsideVisitView } from './referral.view.ts';
import { ReferralsService } from './referrals.service.ts';

const faultsOfArrangement = [
  ...['outside-meetings/archived', 'outside-meetings/companion-missing', 'outside-meetings/day-in-past'],
  ...['outside-meetings/meeting-missing', 'outside-meetings/not-found', 'outside-meetings/mentor-unknown', 'staff/not-found'],
] as const;

@ApiTags('outside-meetings')
@Controller()
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  /**
   * List the visits to meetings outside
   *
   * @remarks Those that are arranged and that nobody has answered, by their days; for a mentor those of their own people at which they go along.
   */
  @Get('outside-visits')
  @Allow('mentees:read')
  listOutsideVisits(@Query() query: PageQuery): Promise<OutsideVisitPage> {
    return this.referrals.arranged(query);
  }

  /**
   * Answer whether a visit took place
   *
   * @remarks A visit that was moved is arranged on its new day. The staff around the member may answer, and the mentor who goes along.
   */
  @Post('outside-visits/:id/answer')
  @HttpCode(200)
  @Allow('mentees:write')
  @Refuses(
    'outside-meetings/already-ended',
    'outside-meetings/day-in-past',
    'outside-meetings/day-missing',
    'outside-meetings/no-visit-arranged',
    'outside-meetings/not-yet',
  )
  answerOutsideVisit(
    @IdParam('id', 'outside-meetings') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: VisitAnswerBody,
  ): Promise<OutsideVisitView> {
    return this.referrals.answer(id, version, body);
  }

  /**
   * List the ways of a member to meetings outside
   *
   * @remarks The latest first, also those that are done or ended.
   */
  @Get('members/:id/outside-referrals')
  @Allow('outside-meetings:read')
  async listOutsideReferrals(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<OutsideReferralPage> {
    return pageOfAll(await this.referrals.ofMember(memberId), query, ({ id }) => id);
  }

  /**
   * Arrange a visit to a meeting outside
   *
   * @remarks With the member: which meeting, when, and who goes along.
   */
  @Post('members/:id/outside-referrals')
  @Allow('outside-meetings:write')
  @Refuses(...faultsOfArrangement, 'outside-meetings/too-many-open')
  beginOutsideReferral(@IdParam('id', 'members') memberId: string, @Body() body: OutsideReferralBody): Promise<OutsideReferralView> {
    return this.referrals.begin(memberId, body);
  }

  /**
   * Read the way of a member to a meeting outside
   *
   * @remarks With every visit that was answered, and the next date of the meeting.
   */
  @Get('outside-referrals/:id')
  @Allow('outside-meetings:read')
  findOutsideReferral(@IdParam('id', 'outside-meetings') id: string): Promise<OutsideReferralView> {
    return this.referrals.find(id);
  }

  /**
   * Change what was arranged
   *
   * @remarks The meeting, the day or the companion of the visit that nobody has answered.
   */
  @Put('outside-referrals/:id')
  @Allow('outside-meetings:write')
  @Refuses(...faultsOfArrangement, 'outside-meetings/already-ended', 'outside-meetings/no-visit-arranged')
  changeOutsideReferral(
    @IdParam('id', 'outside-meetings') id: string,
    @IfMatch() version: number,
    @Body() body: OutsideReferralBody,
  ): Promise<OutsideReferralView> {
    return this.referrals.change(id, version, body);
  }

  /**
   * Record how a visit was
   *
   * @remarks Of the latest one, to which the member went. Stored encrypted.
   */
  @Put('outside-referrals/:id/impression')
  @Allow('outside-meetings:write')
  @Refuses('outside-meetings/only-after-visit')
  describeOutsideVisit(
    @IdParam('id', 'outside-meetings') id: string,
    @IfMatch() version: number,
    @Body() body: ImpressionBody,
  ): Promise<OutsideReferralView> {
    return this.referrals.describe(id, version, body);
  }

  /**
   * Arrange another visit
   *
   * @remarks As long as fewer were answered than were agreed; the same person goes along.
   */
  @Post('outside-referrals/:id/visits')
  @Allow('outside-meetings:write')
  @Refuses(
    'outside-meetings/already-ended',
    'outside-meetings/day-in-past',
    'outside-meetings/no-visit-left',
    'outside-meetings/visit-arranged',
  )
  arrangeOutsideVisit(
    @IdParam('id', 'outside-meetings') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: OutsideVisitBody,
  ): Promise<OutsideReferralView> {
    return this.referrals.arrange(id, version, body);
  }

  /**
   * End the way to a meeting outside
   *
   * @remarks Before all its visits were answered. What was answered stays.
   */
  @Post('outside-referrals/:id/end')
  @HttpCode(200)
  @Allow('outside-meetings:write')
  @Refuses('outside-meetings/already-ended')
  endOutsideReferral(@IdParam('id', 'outside-meetings') id: string, @MayMatch() version: number | undefined): Promise<OutsideReferralView> {
    return this.referrals.end(id, version);
  }
}
