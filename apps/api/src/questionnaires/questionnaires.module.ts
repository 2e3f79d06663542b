import { Module } from '@nestjs/common';
import { FollowMergesOfQuestionnaires } from './follow-merges.ts';
import { MembersModule } from '../members/members.module.ts';
import { CheckInsService } from './check-ins.service.ts';
import { DueQuestionnairesController } from './due-questionnaires.controller.ts';
import { DueQuestionnairesService } from './due-questionnaires.service.ts';
import { QuestionnaireAnswersController } from './questionnaire-answers.controller.ts';
import { QuestionnaireAnswersService } from './questionnaire-answers.service.ts';
import { QuestionnairesController } from './questionnaires.controller.ts';
import { QuestionnairesService } from './questionnaires.service.ts';
import { SafetyNotesController } from './safety-notes.controller.ts';
import { SafetyNotesService } from './safety-notes.service.ts';

/** Questionnaires, check-ins and the safety path. */
@Module({
  imports: [MembersModule],
  controllers: [DueQuestionnairesController, QuestionnairesController, QuestionnaireAnswersController, SafetyNotesController],
  providers: [
    FollowMergesOfQuestionnaires,
    DueQuestionnairesService,
    QuestionnairesService,
    QuestionnaireAnswersService,
    SafetyNotesService,
    CheckInsService,
  ],
})
export class QuestionnairesModule {}
