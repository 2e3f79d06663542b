import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { AnswerToMeetBody, AskToMeetBody, LeaveIntroductionBody } from './introduction.body.ts';
import { IntroductionPage, IntroductionView, PersonToAskPage } from './introduction.view.ts';
import { IntroductionsService } from './introductions.service.ts';

const between = [
  ...['introductions/mentor-pair', 'introductions/no-shared-group', 'introductions/one-family', 'introductions/other-ward'],
  'introductions/person-unknown',
] as const;

@ApiTags('members')
@Controller()
export class IntroductionsController {
  constructor(private readonly introductions: IntroductionsService) {}

  /**
   * List the introductions of a relative
   *
   * @remarks Other families have no name until all have said yes, and no answer is told but an open yes.
   */
  @Get('members/:id/relatives/:relativeId/introductions')
  @Allow('members:read')
  async listRelativeIntroductions(
    @IdParam('id', 'members') memberId: string,
    @IdParam('relativeId', 'families') relativeId: string,
    @Query() query: PageQuery,
  ): Promise<IntroductionPage> {
    return pageOfAll(await this.introductions.list({ memberId, relativeId }), query, ({ id }) => id);
  }

  /**
   * List the families whom a relative could meet
   *
   * @remarks Within reach: those of the same branch first, then of the same language and of shared groups. Nothing is told of the treatment of anybody.
   */
  @Get('members/:id/relatives/:relativeId/introductions/people')
  @Allow('members:write')
  async listFamiliesToMeet(
    @IdParam('id', 'members') memberId: string,
    @IdParam('relativeId', 'families') relativeId: string,
    @Query() query: PageQuery,
  ): Promise<PersonToAskPage> {
    return pageOfAll(await this.introductions.peopleToAsk({ memberId, relativeId }), query, ({ id }) => id);
  }

  /**
   * List the buddies and circles of friends of a member
   *
   * @remarks The others have no name until all have said yes, and no answer is told but an open yes.
   */
  @Get('members/:id/introductions')
  @Allow('members:read')
  async listMemberIntroductions(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<IntroductionPage> {
    return pageOfAll(await this.introductions.list({ memberId }), query, ({ id }) => id);
  }

  /**
   * List the members whom a member could choose
   *
   * @remarks Within reach: those of the same branch first, then of the same language and of shared groups.
   */
  @Get('members/:id/introductions/people')
  @Allow('members:write')
  async listMembersToMeet(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<PersonToAskPage> {
    return pageOfAll(await this.introductions.peopleToAsk({ memberId }), query, ({ id }) => id);
  }

  /**
   * Ask people whether they want to meet
   *
   * @remarks Each is asked for themselves. The answer shows the first person as the one of the page.
   */
  @Post('introductions')
  @Allow('members:write')
  @Refuses(
    ...between,
    'introductions/already-asked',
    'introductions/asked-recently',
    'introductions/people-count',
    'introductions/too-many-open',
  )
  askToMeet(@Body() body: AskToMeetBody): Promise<IntroductionView> {
    return this.introductions.ask(body);
  }

  /**
   * Record the answer of one person
   *
   * @remarks A no ends the question for everybody and is not stored. With the last yes all have met: names, and the number that each chose to give, are exchanged.
   */
  @Post('introductions/:id/answer')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses(...between, 'introductions/not-open', 'introductions/phone-missing', 'introductions/phone-shared')
  answerToMeet(@IdParam('id', 'introductions') id: string, @Body() body: AnswerToMeetBody): Promise<IntroductionView> {
    return this.introductions.answer(id, body);
  }

  /**
   * Take back a question
   *
   * @remarks While it is open. Its answers are forgotten.
   */
  @Post('introductions/:id/take-back')
  @HttpCode(204)
  @Allow('members:write')
  @Refuses('introductions/not-open')
  takeBackQuestion(@IdParam('id', 'introductions') id: string): Promise<void> {
    return this.introductions.takeBack(id);
  }

  /**
   * Leave people whom one has met
   *
   * @remarks At any time and without a reason. Two end it together; a circle goes on while three are in it.
   */
  @Post('introductions/:id/leave')
  @HttpCode(204)
  @Allow('members:write')
  @Refuses('introductions/not-met', 'introductions/person-unknown')
  leaveIntroduction(@IdParam('id', 'introductions') id: string, @Body() body: LeaveIntroductionBody): Promise<void> {
    return this.introductions.leave(id, body);
  }
}
