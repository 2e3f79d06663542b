import { Body, Controller, Get, HttpCode, Post, Query, Sse, type MessageEvent } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { MarkQuestionsService } from './mark-questions.service.ts';
import { MarkQuestionBody, NotificationsQuery, ReadUntilBody } from './notification.body.ts';
import { MarkQuestionView, NotificationCountsView, NotificationPage, NotificationsReadView } from './notification.view.ts';
import { NotificationsService } from './notifications.service.ts';
import { mostWaiting, NotificationStreams } from './notification-streams.ts';

@ApiTags('notifications')
@Controller()
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly streams: NotificationStreams,
    private readonly questions: MarkQuestionsService,
  ) {}

  /**
   * List what the reader is told
   *
   * @remarks The latest first. A notification ends by itself when its reason does, and is removed after thirty days.
   */
  @Get('notifications')
  @Allow('notifications:read')
  listNotifications(@Query() query: NotificationsQuery): Promise<NotificationPage> {
    return this.notifications.list(query);
  }

  /**
   * Count what the reader is told
   *
   * @remarks The unread number is the one on the bell.
   */
  @Get('notifications/counts')
  @Allow('notifications:read')
  countNotifications(): Promise<NotificationCountsView> {
    return this.notifications.counts();
  }

  /** A stream of events has no end, so it is no operation that a program calls. It says that something changed, and nothing about it. */
  @Sse('notifications/stream', { maxPendingDataLength: mostWaiting })
  @ApiExcludeEndpoint()
  @Allow('notifications:read')
  stream(): Observable<MessageEvent> {
    return this.streams.open(() => this.notifications.counts());
  }

  /**
   * Mark everything as read
   *
   * @remarks Only what the reader has seen: what they are told meanwhile stays unread.
   */
  @Post('notifications/read')
  @HttpCode(200)
  @Allow('notifications:write')
  readNotifications(@Body() body: ReadUntilBody): Promise<NotificationsReadView> {
    return this.notifications.readUntil(body);
  }

  /**
   * Mark a notification as read
   *
   * @remarks Marking it again changes nothing.
   */
  @Post('notifications/:id/read')
  @HttpCode(200)
  @Allow('notifications:write')
  readNotification(@IdParam('id', 'notifications') id: string): Promise<NotificationsReadView> {
    return this.notifications.read(id);
  }

  /**
   * Ask a colleague about a mark
   *
   * @remarks For a person whom two people have marked differently: the one whose mark counts finds the question among what they are told.
   * Asking again about the same mark changes nothing.
   */
  @Post('sessions/:id/mark-questions')
  @HttpCode(200)
  @Allow('attendance:write')
  @Refuses('members/not-found')
  askAboutMark(@IdParam('id', 'sessions') id: string, @Body() { personId }: MarkQuestionBody): Promise<MarkQuestionView> {
    return this.questions.ask(id, personId);
  }
}
