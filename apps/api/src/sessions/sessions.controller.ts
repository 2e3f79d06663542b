import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch, MayMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { CancelBody, FinishBody, MoveBody, RecordBody, SessionsQuery, StartBody } from './session.body.ts';
import { SessionDayPage } from './session-day.view.ts';
import { SessionPage, SessionView } from './session.view.ts';
import { SessionsService } from './sessions.service.ts';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /**
   * List sessions
   *
   * @remarks Sessions that begin within a window, earliest first; only of branches that the reader reaches.
   */
  @Get()
  @Allow('sessions:read')
  @Refuses('sessions/window-empty', 'sessions/window-too-long')
  listSessions(@Query() query: SessionsQuery): Promise<SessionPage> {
    return this.sessions.list(query);
  }

  /**
   * Count the sessions of days
   *
   * @remarks The days of a window on which sessions begin, earliest first, each with their number; only of branches that the reader reaches.
   */
  @Get('days')
  @Allow('sessions:read')
  @Refuses('sessions/window-empty', 'sessions/window-too-long')
  countSessionsByDay(@Query() query: SessionsQuery): Promise<SessionDayPage> {
    return this.sessions.days(query);
  }

  /**
   * Read a session
   *
   * @remarks With its topic and, for readers who may see it, its note.
   */
  @Get(':id')
  @Allow('sessions:read')
  findSession(@IdParam('id', 'sessions') id: string): Promise<SessionView> {
    return this.sessions.find(id);
  }

  /**
   * Open a session
   *
   * @remarks From a while before it begins. Nobody can be marked before. A device without a network says afterwards when it was.
   */
  @Post(':id/start')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('sessions/already-started', 'sessions/not-planned', 'sessions/too-early')
  startSession(@IdParam('id', 'sessions') id: string, @Body() body: StartBody): Promise<SessionView> {
    return this.sessions.start(id, body);
  }

  /**
   * Take back the start of a session
   *
   * @remarks For a session that was started by mistake. Its marks stay.
   */
  @Post(':id/undo-start')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('sessions/not-planned', 'sessions/not-started')
  undoSessionStart(@IdParam('id', 'sessions') id: string): Promise<SessionView> {
    return this.sessions.undoStart(id);
  }

  /**
   * Close a session
   *
   * @remarks A person whom nobody marked counts as absent, so a session is not closed before it begins, and before its planned end only with `beforeEnd`. Where the kind records no names, the headcount is needed.
   */
  @Post(':id/finish')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses(
    'sessions/headcount-missing',
    'sessions/headcount-not-allowed',
    'sessions/headcount-out-of-range',
    'sessions/not-begun',
    'sessions/not-over',
    'sessions/not-planned',
  )
  finishSession(@IdParam('id', 'sessions') id: string, @Body() body: FinishBody): Promise<SessionView> {
    return this.sessions.finish(id, body);
  }

  /**
   * Cancel a session
   *
   * @remarks Reminders that are planned are withdrawn; people who were notified receive a message.
   */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('sessions/already-started', 'sessions/not-planned', 'sessions/reason-missing')
  cancelSession(
    @IdParam('id', 'sessions') id: string,
    @MayMatch() version: number | undefined,
    @Body() { reason }: CancelBody,
  ): Promise<SessionView> {
    return this.sessions.cancel(id, version, reason);
  }

  /**
   * Undo the cancellation of a session
   *
   * @remarks It takes place at the time that the schedule now gives to its date, or where staff had moved it. Where its group does not meet
   * on that date any more, or has a holiday, it takes place all the same. People who read that it does not take place receive a message.
   */
  @Post(':id/restore')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses('sessions/after-last-day', 'sessions/not-cancelled', 'sessions/start-in-past', 'sessions/time-taken')
  restoreSession(@IdParam('id', 'sessions') id: string, @MayMatch() version: number | undefined): Promise<SessionView> {
    return this.sessions.restore(id, version);
  }

  /**
   * Move a session to another time or place
   *
   * @remarks Reminders are planned anew. People who were notified receive a message of the other time, branch or room.
   */
  @Post(':id/move')
  @HttpCode(200)
  @Allow('sessions:write')
  @Refuses(
    'branches/not-found',
    'groups/room-unknown',
    'sessions/after-last-day',
    'sessions/already-started',
    'sessions/not-planned',
    'sessions/start-in-past',
    'sessions/start-unchanged',
    'sessions/time-taken',
    'sessions/too-far-ahead',
  )
  moveSession(
    @IdParam('id', 'sessions') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: MoveBody,
  ): Promise<SessionView> {
    return this.sessions.move(id, version, body);
  }

  /**
   * Write the record of a session
   *
   * @remarks What is left out or null stays as it is; an empty text clears it.
   */
  @Put(':id/record')
  @Allow('records:write')
  @Refuses('sessions/cancelled', 'sessions/locked', 'sessions/notes-not-kept')
  recordSession(@IdParam('id', 'sessions') id: string, @IfMatch() version: number, @Body() body: RecordBody): Promise<SessionView> {
    return this.sessions.record(id, version, body);
  }
}
