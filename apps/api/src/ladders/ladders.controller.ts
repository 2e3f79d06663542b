import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { IdParam } from '../http/id.pipe.ts';
import { MayMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { CloseLadderBody, HandOverLadderBody, LadderOutcomeBody, LaddersQuery } from './ladder.body.ts';
import { LadderCallsService } from './ladder-calls.service.ts';
import { LadderCallView, LadderPage, LadderView } from './ladder.view.ts';
import { LaddersService } from './ladders.service.ts';

@ApiTags('care')
@Controller('ladders')
export class LaddersController {
  constructor(
    private readonly ladders: LaddersService,
    private readonly calls: LadderCallsService,
  ) {}

  /**
   * List open ladders
   *
   * @remarks Of members who missed sessions, by the time at which the next step is due.
   */
  @Get()
  @Allow('ladders:read')
  listLadders(@Query() query: LaddersQuery): Promise<LadderPage> {
    return this.ladders.list(query);
  }

  /**
   * Read a ladder
   *
   * @remarks With its misses, its steps, and the earlier ladders of the member. The audit records once on a day that the record was opened.
   */
  @Get(':id')
  @Allow('ladders:read')
  findLadder(@IdParam('id', 'ladders') id: string): Promise<LadderView> {
    return this.ladders.find(id);
  }

  /**
   * Record what came of the next step
   *
   * @remarks Where the member was not reached, the next step begins at once; otherwise the ladder closes. A member who needs support is owed a follow-up.
   */
  @Post(':id/outcomes')
  @HttpCode(200)
  @Allow('ladders:write')
  @Refuses('ladders/closed', 'ladders/not-yours', 'ladders/other-step')
  recordLadderOutcome(
    @IdParam('id', 'ladders') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: LadderOutcomeBody,
  ): Promise<LadderView> {
    return this.ladders.recordOutcome(id, body, version);
  }

  /**
   * Hand the next step over
   *
   * @remarks To a counsellor or administrator who works in the member’s branch. The time at which the step is due stays.
   */
  @Post(':id/hand-over')
  @HttpCode(200)
  @Allow('ladders:write')
  @Refuses('ladders/already-theirs', 'ladders/closed', 'ladders/staff-unknown')
  handOverLadder(
    @IdParam('id', 'ladders') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: HandOverLadderBody,
  ): Promise<LadderView> {
    return this.ladders.handOver(id, body, version);
  }

  /**
   * Close a ladder
   *
   * @remarks With a reason. It closes by itself when the member is reached, comes to a session, or is excused.
   */
  @Post(':id/close')
  @HttpCode(200)
  @Allow('ladders:write')
  @Refuses('ladders/closed')
  closeLadder(
    @IdParam('id', 'ladders') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: CloseLadderBody,
  ): Promise<LadderView> {
    return this.ladders.close(id, body, version);
  }

  /**
   * Show the number of the member of a ladder
   *
   * @remarks For the call of the next step. The audit records who was shown the number; a person may be shown hidden details thirty times within an hour.
   */
  @Post(':id/call')
  @HttpCode(200)
  @Allow('members:call')
  @AnsweredAnew()
  @Refuses('ladders/closed', 'members/too-many-looks')
  callForLadder(@IdParam('id', 'ladders') id: string): Promise<LadderCallView> {
    return this.calls.ofMember(id);
  }

  /**
   * Show the number of a relative for the next step of a ladder
   *
   * @remarks Only while the next step is a call to a relative and the member consents to calls to this one. The audit records who was shown the number.
   */
  @Post(':id/relatives/:relativeId/call')
  @HttpCode(200)
  @Allow('members:call')
  @AnsweredAnew()
  @Refuses('ladders/closed', 'ladders/no-relative-step', 'ladders/relative-not-allowed', 'members/too-many-looks')
  callRelativeForLadder(
    @IdParam('id', 'ladders') id: string,
    @IdParam('relativeId', 'ladders') relativeId: string,
  ): Promise<LadderCallView> {
    return this.calls.ofRelative(id, relativeId);
  }
}
