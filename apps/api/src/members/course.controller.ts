import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { EndEpisodeBody, StartEpisodeBody } from './course.body.ts';
import { CourseService } from './course.service.ts';
import { SobrietyEpisodePage, SobrietyEpisodeView, StayPage } from './course.view.ts';

@ApiTags('members')
@Controller('members/:id')
export class CourseController {
  constructor(private readonly course: CourseService) {}

  @Get('stays')
  @Allow('members:read')
  @ApiOkResponse({ type: StayPage })
  async stays(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<StayPage> {
    return pageOfAll(await this.course.stays(memberId), query, ({ id }) => id);
  }

  @Get('sobriety-episodes')
  @Allow('members:read')
  @ApiOkResponse({ type: SobrietyEpisodePage })
  async episodes(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<SobrietyEpisodePage> {
    return pageOfAll(await this.course.episodes(memberId), query, ({ id }) => id);
  }

  @Post('sobriety-episodes')
  @Allow('members:write')
  @ApiCreatedResponse({ type: SobrietyEpisodeView })
  start(@IdParam('id', 'members') memberId: string, @Body() body: StartEpisodeBody): Promise<SobrietyEpisodeView> {
    return this.course.start(memberId, body);
  }

  @Post('sobriety-episodes/:episodeId/end')
  @HttpCode(200)
  @Allow('members:write')
  @ApiOkResponse({ type: SobrietyEpisodeView })
  end(
    @IdParam('id', 'members') memberId: string,
    @IdParam('episodeId', 'members') episodeId: string,
    @Body() body: EndEpisodeBody,
  ): Promise<SobrietyEpisodeView> {
    return this.course.end(memberId, episodeId, body);
  }
}
