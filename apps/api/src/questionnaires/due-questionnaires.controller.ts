import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { DueQuestionnairesService } from './due-questionnaires.service.ts';
import { DueQuestionnairePage } from './due-questionnaires.view.ts';
import { DueQuery } from './questionnaires.body.ts';

@ApiTags('questionnaires')
@Controller('questionnaires/due')
export class DueQuestionnairesController {
  constructor(private readonly due: DueQuestionnairesService) {}

  /**
   * List the questionnaires that are due
   *
   * @remarks Of the series, for members within reach: what is due now, and what comes within seven days and was not answered yet. The longest
   * due first; one a member and questionnaire. People without a list of people have none.
   */
  @Get()
  @Allow('questionnaire-answers:read')
  listDueQuestionnaires(@Query() query: DueQuery): Promise<DueQuestionnairePage> {
    return this.due.list(query);
  }
}
