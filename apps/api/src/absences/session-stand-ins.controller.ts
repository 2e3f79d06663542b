import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { MayMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { AskStandInBody } from './stand-in.body.ts';
import { StandInRequestPage, StandInRequestView } from './stand-in.view.ts';
import { StandInsService } from './stand-ins.service.ts';

@ApiTags('sessions')
@Controller('sessions/:id/stand-in-requests')
export class SessionStandInsController {
  constructor(private readonly standIns: StandInsService) {}

  /**
   * List who was asked to lead a session
   *
   * @remarks The latest first, with what became of each question.
   */
  @Get()
  @Allow('groups:write')
  async listStandInRequests(@IdParam('id', 'sessions') id: string, @Query() query: PageQuery): Promise<StandInRequestPage> {
    return pageOfAll(await this.standIns.about(id), query, (one) => one.id);
  }

  /**
   * Ask a person to lead a session
   *
   * @remarks Nothing else changes before they say yes. Asking somebody else in the same place withdraws the question before, and asking the
   * same person again changes nothing. A session that begins within two hours has no time for a question: the person is called and named.
   */
  @Post()
  @Allow('groups:write')
  @Refuses(
    'absences/leads-already',
    'absences/not-free',
    'absences/place-taken',
    'absences/staff-unknown',
    'absences/substitute-is-away',
    'absences/too-late-to-ask',
    'groups/facilitator-elsewhere',
    'groups/facilitator-unknown',
    'sessions/not-planned',
  )
  askStandIn(
    @IdParam('id', 'sessions') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: AskStandInBody,
  ): Promise<StandInRequestView> {
    return this.standIns.askAbout(id, version, body);
  }
}
