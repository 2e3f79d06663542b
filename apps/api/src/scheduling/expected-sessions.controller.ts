import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { Refuses } from '../http/refuses.ts';
import { WindowQuery } from '../sessions/session.body.ts';
import { ExpectedSessionPage } from './expected-session.view.ts';
import { ExpectedSessionsService } from './expected-sessions.service.ts';

@ApiTags('scheduling')
@Controller('expected-sessions')
export class ExpectedSessionsController {
  constructor(private readonly expected: ExpectedSessionsService) {}

  /**
   * List sessions that are not planned yet
   *
   * @remarks Sessions are planned some weeks ahead. What the schedules of groups give behind that is expected, and is planned as time goes on.
   * Sessions that are planned already are not repeated here.
   */
  @Get()
  @Allow('sessions:read')
  @Refuses('sessions/window-empty', 'sessions/window-too-long')
  listExpectedSessions(@Query() query: WindowQuery): Promise<ExpectedSessionPage> {
    return this.expected.list(query);
  }
}
