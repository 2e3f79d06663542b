import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { CancelBody, FinishBody, MoveBody, RecordBody, SessionsQuery } from './session.body.ts';
import { SessionPage, SessionView } from './session.view.ts';
import { SessionsService } from './sessions.service.ts';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Allow('sessions:read')
  @ApiOkResponse({ type: SessionPage })
  list(@Query() query: SessionsQuery): Promise<SessionPage> {
    return this.sessions.list(query);
  }

  @Get(':id')
  @Allow('sessions:read')
  @ApiOkResponse({ type: SessionView })
  find(@IdParam('id', 'sessions') id: string): Promise<SessionView> {
    return this.sessions.find(id);
  }

  @Post(':id/start')
  @HttpCode(200)
  @Allow('sessions:write')
  @ApiOkResponse({ type: SessionView })
  start(@IdParam('id', 'sessions') id: string): Promise<SessionView> {
    return this.sessions.start(id);
  }

  @Post(':id/finish')
  @HttpCode(200)
  @Allow('sessions:write')
  @ApiOkResponse({ type: SessionView })
  finish(@IdParam('id', 'sessions') id: string, @Body() body: FinishBody): Promise<SessionView> {
    return this.sessions.finish(id, body);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('sessions:write')
  @ApiOkResponse({ type: SessionView })
  cancel(@IdParam('id', 'sessions') id: string, @Body() { reason }: CancelBody): Promise<SessionView> {
    return this.sessions.cancel(id, reason);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Allow('sessions:write')
  @ApiOkResponse({ type: SessionView })
  move(@IdParam('id', 'sessions') id: string, @Body() body: MoveBody): Promise<SessionView> {
    return this.sessions.move(id, body);
  }

  @Put(':id/record')
  @Allow('records:write')
  @ApiOkResponse({ type: SessionView })
  record(@IdParam('id', 'sessions') id: string, @IfMatch() version: number, @Body() body: RecordBody): Promise<SessionView> {
    return this.sessions.record(id, version, body);
  }
}
