import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { MayMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { AddSessionBody } from './session.body.ts';
import { SessionView } from './session.view.ts';
import { SessionsService } from './sessions.service.ts';

@ApiTags('sessions')
@Controller('groups/:id/sessions')
export class AddedSessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /**
   * Add a session to a group
   *
   * @remarks Outside its schedule, on a day on which the group has no session. Later changes of the schedule leave it as it is.
   */
  @Post()
  @Allow('sessions:write')
  @Refuses(
    'branches/not-found',
    'groups/minutes-out-of-range',
    'groups/room-unknown',
    'sessions/after-last-day',
    'sessions/date-taken',
    'sessions/start-in-past',
    'sessions/time-taken',
    'sessions/too-far-ahead',
  )
  addSession(
    @IdParam('id', 'groups') groupId: string,
    @MayMatch() version: number | undefined,
    @Body() body: AddSessionBody,
  ): Promise<SessionView> {
    return this.sessions.add(groupId, version, body);
  }
}
