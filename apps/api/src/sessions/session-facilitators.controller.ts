import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { LeadersPlanView } from './leaders-plan.view.ts';
import { SessionFacilitatorsBody } from './session-facilitators.body.ts';
import { SessionFacilitators } from './session-facilitators.service.ts';
import { SessionView } from './session.view.ts';

@ApiTags('sessions')
@Controller('sessions/:id/facilitators')
export class SessionFacilitatorsController {
  constructor(private readonly facilitators: SessionFacilitators) {}

  /**
   * Name the people who lead one session
   *
   * @remarks Instead of the facilitators of its group. The session keeps them when it is moved or planned anew; an empty list gives it back
   * to the facilitators of the group.
   */
  @Put()
  @Allow('groups:write')
  @Refuses('groups/facilitator-elsewhere', 'groups/facilitator-unknown', 'sessions/not-planned')
  nameSessionFacilitators(
    @IdParam('id', 'sessions') id: string,
    @IfMatch() version: number,
    @Body() { staffIds }: SessionFacilitatorsBody,
  ): Promise<SessionView> {
    return this.facilitators.name(id, version, staffIds);
  }

  /**
   * Plan who leads one session
   *
   * @remarks Takes the body of the change and answers who would lead the session and which colleagues would be told. Nothing is stored.
   */
  @Post('plan')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('groups/facilitator-elsewhere', 'groups/facilitator-unknown', 'sessions/not-planned')
  planSessionFacilitators(@IdParam('id', 'sessions') id: string, @Body() { staffIds }: SessionFacilitatorsBody): Promise<LeadersPlanView> {
    return this.facilitators.plan(id, staffIds);
  }
}
