import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { MemberFiguresQuery, usualDays } from './member-records.body.ts';
import { MemberFiguresView } from './member-figures.view.ts';
import { MemberNotePage } from './member-notes.view.ts';
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

  /**
   * List the notes about a member
   *
   * @remarks The notes about the member, and those about the sessions that the member attended, the latest session first. A note is listed for
   * those who may read it on the page of its session, and left out for everybody else.
   */
  @Get('notes')
  @Allow('members:read')
  listMemberNotes(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<MemberNotePage> {
    return this.records.notes(memberId, query);
  }

  /**
   * Read the figures of a member
   *
   * @remarks In every group, within the last days: the attendance, and mood and craving at the sessions at which the member chose to say them.
   */
  @Get('figures')
  @Allow('members:read')
  findMemberFigures(
    @IdParam('id', 'members') memberId: string,
    @Query() { days = usualDays }: MemberFiguresQuery,
  ): Promise<MemberFiguresView> {
    return this.records.figures(memberId, days);
  }
}
