import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { MemberRecordsService } from './member-records.service.ts';
import { MemberCommitmentPage } from './member-records.view.ts';

@ApiTags('members')
@Controller('members/:id')
export class MemberRecordsController {
  constructor(private readonly records: MemberRecordsService) {}

  /**
   * List the commitments of a member
   *
   * @remarks What the member said at sessions that they will do, and what became of it; the last two hundred, the latest first.
   */
  @Get('commitments')
  @Allow('members:read')
  async listCommitments(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<MemberCommitmentPage> {
    return pageOfAll(await this.records.commitments(memberId), query, ({ id }) => id);
  }
}
