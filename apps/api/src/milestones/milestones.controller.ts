import { Body, Controller, Get, Header, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { CelebrationBody, KeptMilestonesBody, MilestoneCardQuery } from './milestones.body.ts';
import { MilestonesService } from './milestones.service.ts';
import { CelebrationView, KeptMilestonesView } from './milestones.view.ts';

@ApiTags('care')
@Controller()
export class MilestonesController {
  constructor(private readonly milestones: MilestonesService) {}

  /**
   * Read which milestones are kept
   *
   * @remarks Every page that speaks of milestones reads these.
   */
  @Get('milestone-settings')
  @Allow('centre:read')
  readKeptMilestones(): Promise<KeptMilestonesView> {
    return this.milestones.kept();
  }

  /**
   * Choose which milestones are kept
   *
   * @remarks Some of those of the product, and days of the centre’s own. What was celebrated stays on record.
   */
  @Put('milestone-settings')
  @Allow('centre:write')
  @Refuses('milestones/day-known', 'milestones/day-out-of-range', 'milestones/too-many-days')
  keepMilestones(@IfMatch() version: number, @Body() body: KeptMilestonesBody): Promise<KeptMilestonesView> {
    return this.milestones.keep(version, body);
  }

  /**
   * Record that a milestone was celebrated
   *
   * @remarks Once, and only as the member agreed to on that day. An episode that ended keeps the milestones that it reached.
   */
  @Post('members/:id/sobriety-episodes/:episodeId/celebrations')
  @Allow('members:write')
  @Refuses(
    'milestones/already-celebrated',
    'milestones/in-future',
    'milestones/not-agreed',
    'milestones/not-kept',
    'milestones/not-reached',
  )
  celebrateMilestone(
    @IdParam('id', 'members') id: string,
    @IdParam('episodeId', 'members') episodeId: string,
    @Body() body: CelebrationBody,
  ): Promise<CelebrationView> {
    return this.milestones.celebrate(id, episodeId, body);
  }

  /**
   * Download the card of a milestone
   *
   * @remarks A tagged PDF with the alias and the milestone, where the member agreed to a card. No word of it says what is counted.
   */
  @Get('members/:id/sobriety-episodes/:episodeId/card.pdf')
  @Allow('members:read')
  @Refuses('milestones/not-agreed', 'milestones/not-printable', 'milestones/not-reached')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="card.pdf"')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadMilestoneCard(
    @IdParam('id', 'members') id: string,
    @IdParam('episodeId', 'members') episodeId: string,
    @Query() query: MilestoneCardQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.milestones.card(id, episodeId, query), { type: 'application/pdf' });
  }
}
