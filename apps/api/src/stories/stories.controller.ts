import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch, MayMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { StoriesService } from './stories.service.ts';
import { ReturnStoryBody, ShowStoryBody, StoryBody } from './story.body.ts';
import { ShownStoryPage, StoryPage, StoryView } from './story.view.ts';

const faultsOfText = [
  ...['stories/says-nothing', 'stories/name-identifies', 'stories/group-missing', 'stories/group-not-allowed'],
  ...['stories/group-unknown', 'stories/end-not-allowed', 'stories/not-agreed'],
] as const;

@ApiTags('stories')
@Controller()
export class StoriesController {
  constructor(private readonly stories: StoriesService) {}

  /**
   * List the stories on the wall
   *
   * @remarks Stories for the whole centre and for the groups that the reader reaches, the latest first. Nothing of a story says who wrote it.
   */
  @Get('stories')
  @Allow('stories:read')
  listStories(@Query() query: PageQuery): Promise<ShownStoryPage> {
    return this.stories.wall(query);
  }

  /**
   * List the stories to review
   *
   * @remarks Stories that wait or were returned, the oldest first, with the details that could point to a person.
   */
  @Get('stories/review')
  @Allow('stories:review')
  listStoriesToReview(@Query() query: PageQuery): Promise<StoryPage> {
    return this.stories.toReview(query);
  }

  /**
   * Read a story
   *
   * @remarks With its writer, for the staff who reach them.
   */
  @Get('stories/:id')
  @Allow('stories:write')
  findStory(@IdParam('id', 'stories') id: string): Promise<StoryView> {
    return this.stories.find(id);
  }

  /**
   * List the stories of a member
   *
   * @remarks The latest first; of a withdrawn story nothing but that there was one.
   */
  @Get('members/:id/stories')
  @Allow('stories:write')
  async listMemberStories(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<StoryPage> {
    return pageOfAll(await this.stories.ofMember(memberId), query, ({ id }) => id);
  }

  /**
   * Write down a story of a member
   *
   * @remarks It waits for a review before anybody reads it.
   */
  @Post('members/:id/stories')
  @Allow('stories:write')
  @Refuses(...faultsOfText)
  writeStory(@IdParam('id', 'members') memberId: string, @Body() body: StoryBody): Promise<StoryView> {
    return this.stories.write(memberId, body);
  }

  /**
   * Change a story
   *
   * @remarks It waits for another review, and is not shown meanwhile.
   */
  @Patch('stories/:id')
  @Allow('stories:write')
  @Refuses(...faultsOfText, 'stories/already-withdrawn')
  changeStory(@IdParam('id', 'stories') id: string, @IfMatch() version: number, @Body() body: StoryBody): Promise<StoryView> {
    return this.stories.change(id, version, body);
  }

  /**
   * Show a story
   *
   * @remarks Once every check is done. The readers and the end may become fewer and earlier than the writer wants, never more and later.
   */
  @Post('stories/:id/approve')
  @HttpCode(200)
  @Allow('stories:review')
  @Refuses(
    'stories/check-incomplete',
    'stories/end-not-allowed',
    'stories/group-missing',
    'stories/group-not-allowed',
    'stories/group-unknown',
    'stories/not-waiting',
    'stories/wider-than-agreed',
  )
  approveStory(
    @IdParam('id', 'stories') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: ShowStoryBody,
  ): Promise<StoryView> {
    return this.stories.show(id, version, body);
  }

  /**
   * Return a story with a note
   *
   * @remarks To its writer, who may change it.
   */
  @Post('stories/:id/return')
  @HttpCode(200)
  @Allow('stories:review')
  @Refuses('stories/not-waiting', 'stories/says-nothing')
  returnStory(
    @IdParam('id', 'stories') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: ReturnStoryBody,
  ): Promise<StoryView> {
    return this.stories.return(id, version, body);
  }

  /**
   * Withdraw a story
   *
   * @remarks At once and everywhere; its text is deleted.
   */
  @Post('stories/:id/withdraw')
  @HttpCode(200)
  @Allow('stories:write')
  @Refuses('stories/already-withdrawn')
  withdrawStory(@IdParam('id', 'stories') id: string): Promise<StoryView> {
    return this.stories.withdraw(id);
  }
}
