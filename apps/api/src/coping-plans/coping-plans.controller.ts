import { Body, Controller, Get, Header, HttpCode, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { CopingPlanBody, CopingReviewBody, CopingSettingsBody } from './coping-plan.body.ts';
import { CopingPlanView, CopingSettingsView, MenteePlanView } from './coping-plan.view.ts';
import { CopingPlansService } from './coping-plans.service.ts';
import { CopingSettingsService } from './coping-settings.service.ts';

@ApiTags('care')
@Controller()
export class CopingPlansController {
  constructor(
    private readonly plans: CopingPlansService,
    private readonly settings: CopingSettingsService,
  ) {}

  /**
   * Read what helps a member
   *
   * @remarks In their words: signs, triggers, what helps, people to call, safe places, what others may do, and reasons. No relative reads it.
   */
  @Get('members/:id/coping-plan')
  @Allow('members:read')
  readCopingPlan(@IdParam('id', 'members') id: string): Promise<CopingPlanView> {
    return this.plans.read(id);
  }

  /**
   * Write down what helps a member
   *
   * @remarks Whole, with the member. A number is taken as it is dialled, helplines too.
   */
  @Put('members/:id/coping-plan')
  @Allow('members:write')
  @Refuses(
    'coping-plans/empty',
    'coping-plans/line-empty',
    'coping-plans/part-not-allowed',
    'coping-plans/number-invalid',
    'coping-plans/sort-missing',
    'coping-plans/too-many-lines',
  )
  writeCopingPlan(@IdParam('id', 'members') id: string, @IfMatch() version: number, @Body() body: CopingPlanBody): Promise<CopingPlanView> {
    return this.plans.write(id, version, body);
  }

  /**
   * Record that what helps a member was gone over
   *
   * @remarks By the acting person with the member; the same day counts once.
   */
  @Post('members/:id/coping-plan/reviews')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('coping-plans/not-found', 'coping-plans/review-in-future')
  reviewCopingPlan(@IdParam('id', 'members') id: string, @Body() body: CopingReviewBody): Promise<CopingPlanView> {
    return this.plans.review(id, body);
  }

  /**
   * Take away what helps a member
   *
   * @remarks When the member wants that. Every word of it is deleted.
   */
  @Post('members/:id/coping-plan/withdraw')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('coping-plans/not-found')
  withdrawCopingPlan(@IdParam('id', 'members') id: string): Promise<CopingPlanView> {
    return this.plans.withdraw(id);
  }

  /**
   * Download what helps a member
   *
   * @remarks A tagged PDF of one A4 page in the language of the plan, without a word that tells of treatment and without a name.
   */
  @Get('members/:id/coping-plan/paper.pdf')
  @Allow('members:read')
  @Refuses('coping-plans/not-found', 'coping-plans/not-printable')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="my-page.pdf"')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadCopingPlan(@IdParam('id', 'members') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.plans.paper(id), { type: 'application/pdf' });
  }

  /**
   * Read what helps a person whom one accompanies
   *
   * @remarks For their present mentor, where the person wants that; otherwise it is empty.
   */
  @Get('mentees/:memberId/coping-plan')
  @Allow('mentees:read')
  readMenteePlan(@IdParam('memberId', 'members') memberId: string): Promise<MenteePlanView> {
    return this.plans.readAsMentor(memberId);
  }

  /**
   * Read after how many days plans are gone over again
   *
   * @remarks Ninety while the centre has chosen nothing, with the version 0.
   */
  @Get('coping-settings')
  @Allow('centre:read')
  readCopingSettings(): Promise<CopingSettingsView> {
    return this.settings.read();
  }

  /**
   * Set after how many days plans are gone over again
   *
   * @remarks From 7 to 365. It counts from the last time of each plan, also for those that were gone over before.
   */
  @Put('coping-settings')
  @Allow('centre:write')
  @Refuses('coping-plans/days-out-of-range')
  setCopingSettings(@IfMatch() version: number, @Body() body: CopingSettingsBody): Promise<CopingSettingsView> {
    return this.settings.set(version, body);
  }
}
