import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { QuestionnairePage, QuestionnaireView } from './questionnaire.view.ts';
import { DefinitionBody, MakeQuestionnaireBody } from './questionnaires.body.ts';
import { QuestionnairesService } from './questionnaires.service.ts';

@ApiTags('questionnaires')
@Controller('questionnaires')
export class QuestionnairesController {
  constructor(private readonly questionnaires: QuestionnairesService) {}

  /**
   * List the questionnaires
   *
   * @remarks Those of the product and of the centre in their latest version, last those whose wording the centre has yet to enter.
   */
  @Get()
  @Allow('questionnaires:read')
  listQuestionnaires(@Query() query: PageQuery): Promise<QuestionnairePage> {
    return this.questionnaires.list(query);
  }

  /**
   * Make a questionnaire
   *
   * @remarks One of the centre, or the wording of one of the product whose points and bands are built in.
   */
  @Post()
  @Allow('questionnaires:write')
  @Refuses('questionnaires/definition-invalid', 'questionnaires/wording-entered')
  makeQuestionnaire(@Body() body: MakeQuestionnaireBody): Promise<QuestionnaireView> {
    return this.questionnaires.make(body);
  }

  /**
   * Change a questionnaire of the centre
   *
   * @remarks Makes a further version; what was answered to an earlier one keeps its questions, points and bands. The version is the revision.
   */
  @Put(':code')
  @Allow('questionnaires:write')
  @Refuses('questionnaires/definition-invalid', 'questionnaires/not-found')
  changeQuestionnaire(@Param('code') code: string, @IfMatch() revision: number, @Body() body: DefinitionBody): Promise<QuestionnaireView> {
    return this.questionnaires.change(code, revision, body);
  }
}
