import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { MemberView } from './member.view.ts';
import { MergeBody } from './merges.body.ts';
import { MergesService } from './merges.service.ts';
import { MergePage, MergePlanView } from './merges.view.ts';

@ApiTags('members')
@Controller('members/:id')
export class MergesController {
  constructor(private readonly records: MergesService) {}

  /**
   * Plan a merge of two records
   *
   * @remarks The entries of the other record that would move, those that would stay with it, and everything that prevents the merge. Nothing is
   * changed.
   */
  @Post('merge/plan')
  @HttpCode(200)
  @Allow('members:write')
  planMerge(@IdParam('id', 'members') id: string, @Body() { otherId }: MergeBody): Promise<MergePlanView> {
    return this.records.plan(id, otherId);
  }

  /**
   * Merge another record into this one
   *
   * @remarks The other record is neither listed nor found any more; its code finds this one. Its history moves here. It can be undone for
   * thirty days.
   */
  @Post('merge')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses(
    'members/merge-consent-withdrawn',
    'members/merge-open-stay',
    'members/merge-two-episodes',
    'members/merge-two-seats',
    'members/merge-with-self',
  )
  mergeMember(@IdParam('id', 'members') id: string, @Body() { otherId }: MergeBody): Promise<MemberView> {
    return this.records.merge(id, otherId);
  }

  /**
   * List the records that were merged into this one
   *
   * @remarks Without those that were taken out again, the latest first.
   */
  @Get('merges')
  @Allow('members:read')
  async listMerges(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<MergePage> {
    return pageOfAll(await this.records.merges(id), query, ({ id: merge }) => merge);
  }

  /**
   * Undo the last merge
   *
   * @remarks Gives exactly the entries back that the merge moved. What was entered since stays with this record.
   */
  @Post('unmerge')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('members/merge-too-old', 'members/not-merged')
  unmergeMember(@IdParam('id', 'members') id: string): Promise<MemberView> {
    return this.records.unmerge(id);
  }
}
