import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { AcceptStandInBody, DeclineStandInBody } from './stand-in.body.ts';
import { AskedSessionPage, StandInRequestView } from './stand-in.view.ts';
import { StandInsService } from './stand-ins.service.ts';

@ApiTags('absences')
@Controller('stand-in-requests')
export class StandInsController {
  constructor(private readonly standIns: StandInsService) {}

  /**
   * List the sessions that the reader is asked to lead
   *
   * @remarks The earliest first: when and where, and who asks.
   */
  @Get()
  @Allow('sessions:read')
  async listAskedSessions(@Query() query: PageQuery): Promise<AskedSessionPage> {
    return pageOfAll(await this.standIns.asked(), query, ({ id }) => id);
  }

  /**
   * Say yes to leading a session
   *
   * @remarks The person leads it from now on, in the place of whom they were asked for. With `all`, every open session of the same question,
   * or none of it. Answers what the reader is still asked.
   */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('absences/not-asked', 'absences/not-free', 'groups/facilitator-elsewhere', 'groups/facilitator-unknown')
  async acceptStandIn(
    @IdParam('id', 'stand-in-requests') id: string,
    @Body() { all = false }: AcceptStandInBody,
  ): Promise<AskedSessionPage> {
    return { items: await this.standIns.accept(id, all), nextCursor: null };
  }

  /**
   * Say no to leading a session
   *
   * @remarks Those who asked and the administrators are told, and somebody else can be asked. Answers what the reader is still asked.
   */
  @Post(':id/decline')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('absences/not-asked')
  async declineStandIn(
    @IdParam('id', 'stand-in-requests') id: string,
    @Body() { all = false, reason }: DeclineStandInBody,
  ): Promise<AskedSessionPage> {
    return { items: await this.standIns.decline(id, all, reason), nextCursor: null };
  }

  /**
   * Take a question back
   *
   * @remarks One that waits for an answer; the person is no longer asked.
   */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('absences/not-asked')
  withdrawStandIn(@IdParam('id', 'stand-in-requests') id: string): Promise<StandInRequestView> {
    return this.standIns.withdraw(id);
  }
}
