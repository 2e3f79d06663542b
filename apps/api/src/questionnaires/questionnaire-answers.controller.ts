import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { CheckInBody, CheckInPage, CheckInView } from './check-in.view.ts';
import { CheckInsService } from './check-ins.service.ts';
import { GivenPage, GivenView, MemberQuestionnairePage } from './given.view.ts';
import { QuestionnaireAnswersService } from './questionnaire-answers.service.ts';
import { BeginBody, GivenQuery, ItemsBody } from './questionnaires.body.ts';

@ApiTags('questionnaires')
@Controller()
export class QuestionnaireAnswersController {
  constructor(
    private readonly answers: QuestionnaireAnswersService,
    private readonly checkIns: CheckInsService,
  ) {}

  /**
   * List the questionnaires of a member
   *
   * @remarks Those that may be asked, each with the step of the series that is due and with the latest answers.
   */
  @Get('members/:id/questionnaires')
  @Allow('questionnaire-answers:read')
  listMemberQuestionnaires(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<MemberQuestionnairePage> {
    return this.answers.ofMember(id, query);
  }

  /**
   * List what a member has answered
   *
   * @remarks The finished ones, the latest first, with the questions as they were. The last hundred.
   */
  @Get('members/:id/questionnaire-answers')
  @Allow('questionnaire-answers:read')
  listQuestionnaireAnswers(@IdParam('id', 'members') id: string, @Query() query: GivenQuery): Promise<GivenPage> {
    return this.answers.list(id, query);
  }

  /**
   * Begin a questionnaire with a member
   *
   * @remarks What the same person has begun and not finished goes on. People who facilitate a group of the member may ask too.
   */
  @Post('members/:id/questionnaire-answers')
  @Allow('questionnaire-answers:write')
  @Refuses('questionnaires/not-found')
  beginQuestionnaire(@IdParam('id', 'members') id: string, @Body() body: BeginBody): Promise<GivenView> {
    return this.answers.begin(id, body);
  }

  /**
   * Read the answers to a questionnaire
   *
   * @remarks For the person who asks, and for counsellors and administrators who reach the member.
   */
  @Get('questionnaire-answers/:id')
  @Allow('questionnaire-answers:read')
  findQuestionnaireAnswers(@IdParam('id', 'questionnaires') id: string): Promise<GivenView> {
    return this.answers.find(id);
  }

  /**
   * Answer questions of a questionnaire
   *
   * @remarks By the person who asks. A safety question with more than 0 points opens a safety note at once.
   */
  @Post('questionnaire-answers/:id/items')
  @HttpCode(200)
  @Allow('questionnaire-answers:write')
  @Refuses('questionnaires/answer-not-valid', 'questionnaires/finished', 'members/not-found')
  answerQuestions(@IdParam('id', 'questionnaires') id: string, @Body() body: ItemsBody): Promise<GivenView> {
    return this.answers.record(id, body);
  }

  /**
   * Finish a questionnaire
   *
   * @remarks Questions may be open. The answers stay as they are.
   */
  @Post('questionnaire-answers/:id/finish')
  @HttpCode(200)
  @Allow('questionnaire-answers:write')
  @Refuses('questionnaires/finished', 'questionnaires/nothing-answered', 'members/not-found')
  finishQuestionnaire(@IdParam('id', 'questionnaires') id: string): Promise<GivenView> {
    return this.answers.finish(id);
  }

  /**
   * List the check-ins of a member
   *
   * @remarks The latest first.
   */
  @Get('members/:id/check-ins')
  @Allow('check-ins:read')
  listCheckIns(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<CheckInPage> {
    return this.checkIns.list(id, query);
  }

  /**
   * Record a check-in of a member
   *
   * @remarks Mood, craving and whether they would like to talk, as they say it now. It says at least one of these.
   */
  @Post('members/:id/check-ins')
  @Allow('check-ins:write')
  @Refuses('questionnaires/check-in-empty')
  recordCheckIn(@IdParam('id', 'members') id: string, @Body() body: CheckInBody): Promise<CheckInView> {
    return this.checkIns.record(id, body);
  }
}
