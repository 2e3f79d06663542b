import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { EndEpisodeBody, StartEpisodeBody } from './course.body.ts';
import { CourseService } from './course.service.ts';
import { SobrietyEpisodePage, SobrietyEpisodeView, StayPage } from './course.view.ts';

@ApiTags('members')
@Controller('members/:id')
export class CourseController {
  constructor(private readonly course: CourseService) {}

  /**
   * List the stays of a member
   *
   * @remarks Each with the day of admission and of discharge.
   */
  @Get('stays')
  @Allow('members:read')
  async listStays(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<StayPage> {
    return pageOfAll(await this.course.stays(memberId), query, ({ id }) => id);
  }

  /**
   * List the episodes of sobriety of a member
   *
   * @remarks At most one of them runs.
   */
  @Get('sobriety-episodes')
  @Allow('members:read')
  async listSobrietyEpisodes(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<SobrietyEpisodePage> {
    return pageOfAll(await this.course.episodes(memberId), query, ({ id }) => id);
  }

  /**
   * Begin an episode of sobriety
   *
   * @remarks Only one episode runs at a time, and no two overlap.
   */
  @Post('sobriety-episodes')
  @Allow('members:write')
  @Refuses('members/date-in-future', 'members/sobriety-already-running', 'members/sobriety-overlaps')
  startSobrietyEpisode(@IdParam('id', 'members') memberId: string, @Body() body: StartEpisodeBody): Promise<SobrietyEpisodeView> {
    return this.course.start(memberId, body);
  }

  /**
   * End an episode of sobriety
   *
   * @remarks The days that were reached stay on record, whatever the reason.
   */
  @Post('sobriety-episodes/:episodeId/end')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('members/date-in-future', 'members/sobriety-end-before-start', 'members/sobriety-not-running')
  endSobrietyEpisode(
    @IdParam('id', 'members') memberId: string,
    @IdParam('episodeId', 'members') episodeId: string,
    @Body() body: EndEpisodeBody,
  ): Promise<SobrietyEpisodeView> {
    return this.course.end(memberId, episodeId, body);
  }

  /**
   * Correct the first day of an episode of sobriety
   *
   * @remarks Ends the running episode as a correction of the record and begins one on the right day. It counts as no return to use, and may reach
   * back before an earlier episode.
   */
  @Post('sobriety-episodes/:episodeId/correct')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('members/date-in-future', 'members/sobriety-not-running')
  correctSobrietyEpisode(
    @IdParam('id', 'members') memberId: string,
    @IdParam('episodeId', 'members') episodeId: string,
    @Body() body: StartEpisodeBody,
  ): Promise<SobrietyEpisodeView> {
    return this.course.correct(memberId, episodeId, body);
  }
}
