import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { AmendmentBody } from './amendment.body.ts';
import { AmendmentPage, AmendmentView } from './amendment.view.ts';
import { AmendmentsService } from './amendments.service.ts';
import { CommitmentsService } from './commitments.service.ts';
import { AnswersBody, CommitmentBody, CommitmentReviewBody, NoteBody } from './records.body.ts';
import { RecordsService } from './records.service.ts';
import { GroupFiguresView, SessionRecordsView } from './records.view.ts';

@Controller()
export class RecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly commitments: CommitmentsService,
    private readonly amendments: AmendmentsService,
  ) {}

  /**
   * Read what is on record about a session and its people
   *
   * @remarks The answers to the forms of the kind, and the notes that the reader may see. A note that its author wrote for other readers is left out.
   */
  @Get('sessions/:id/records')
  @ApiTags('sessions')
  @Allow('sessions:read')
  findSessionRecords(@IdParam('id', 'sessions') id: string): Promise<SessionRecordsView> {
    return this.records.read(id);
  }

  /**
   * Fill in a form about a session or a person at it
   *
   * @remarks Needs no `If-Match`: answers are added one by one, and of two answers to one question the later one counts. A question may stay open.
   */
  @Put('sessions/:id/answers')
  @ApiTags('sessions')
  @Allow('attendance:write')
  @Refuses(
    'attendance/headcount-only',
    'attendance/locked',
    'attendance/session-cancelled',
    'attendance/session-not-open',
    'members/not-found',
    'records/answer-not-valid',
    'records/field-unknown',
    'records/form-changed',
    'records/person-or-session',
  )
  recordAnswers(@IdParam('id', 'sessions') id: string, @Body() body: AnswersBody): Promise<SessionRecordsView> {
    return this.records.record(id, body);
  }

  /**
   * Write a note about a person at a session
   *
   * @remarks Each author has one note about a person at a session; writing it again replaces it, unless it was changed on another device since.
   */
  @Put('sessions/:id/notes')
  @ApiTags('sessions')
  @Allow('records:write')
  @Refuses(
    'attendance/locked',
    'attendance/session-cancelled',
    'attendance/session-not-open',
    'http/stale',
    'members/not-found',
    'records/notes-not-kept',
  )
  writeNote(@IdParam('id', 'sessions') id: string, @Body() body: NoteBody): Promise<SessionRecordsView> {
    return this.records.writeNote(id, body);
  }

  /**
   * Take the commitment of a person at a session
   *
   * @remarks One for each person. Needs no `If-Match`: of two texts the later one counts. Only of a kind that records notes.
   */
  @Put('sessions/:id/commitments')
  @ApiTags('sessions')
  @Allow('attendance:write')
  @Refuses(
    'attendance/locked',
    'attendance/session-cancelled',
    'attendance/session-not-open',
    'members/not-found',
    'records/notes-not-kept',
  )
  takeCommitment(@IdParam('id', 'sessions') id: string, @Body() body: CommitmentBody): Promise<SessionRecordsView> {
    return this.commitments.take(id, body);
  }

  /**
   * Record what became of a commitment
   *
   * @remarks Of an earlier session of the group, asked about at this one. Needs no `If-Match`: of two answers the later one counts.
   */
  @Put('sessions/:id/commitments/:commitmentId')
  @ApiTags('sessions')
  @Allow('attendance:write')
  @Refuses('attendance/locked', 'attendance/session-cancelled', 'attendance/session-not-open', 'records/notes-not-kept')
  reviewCommitment(
    @IdParam('id', 'sessions') id: string,
    @IdParam('commitmentId', 'commitments') commitmentId: string,
    @Body() body: CommitmentReviewBody,
  ): Promise<SessionRecordsView> {
    return this.commitments.review(id, commitmentId, body);
  }

  /**
   * List the amendments of a session
   *
   * @remarks Changes of its record after the time for corrections, each with what the record said before, who changed it and why.
   */
  @Get('sessions/:id/amendments')
  @ApiTags('sessions')
  @Allow('records:write')
  async listAmendments(@IdParam('id', 'sessions') id: string, @Query() query: PageQuery): Promise<AmendmentPage> {
    return pageOfAll(await this.amendments.list(id), query, (amendment) => amendment.id);
  }

  /**
   * Amend the record of a session
   *
   * @remarks After the time for corrections: the mark of a person, the headcount, the topic, the note, the answer to a question of a form, or one's own note about a person; one at a time, with
   * the reason. What the record said before is kept. A note about a person keeps its readers, who alone see its amendments.
   */
  @Post('sessions/:id/amendments')
  @ApiTags('sessions')
  @Allow('records:write')
  @Refuses(
    'attendance/headcount-only',
    'attendance/minutes-not-asked',
    'attendance/minutes-out-of-range',
    'attendance/not-expected',
    'attendance/state-unknown',
    'members/not-found',
    'records/answer-not-valid',
    'records/field-unknown',
    'records/form-changed',
    'records/not-held',
    'records/notes-not-kept',
    'records/one-part',
    'records/person-or-session',
    'records/reason-missing',
    'records/still-open',
    'sessions/headcount-not-allowed',
    'sessions/headcount-out-of-range',
  )
  amendSession(@IdParam('id', 'sessions') id: string, @Body() body: AmendmentBody): Promise<AmendmentView> {
    return this.amendments.amend(id, body);
  }

  /**
   * Read the figures of a group
   *
   * @remarks Computed by the metrics of its kind from its last twelve finished sessions, with the trend from session to session. Mood and craving
   * are means, and only of sessions at which at least five people said theirs.
   */
  @Get('groups/:id/figures')
  @ApiTags('groups')
  @Allow('groups:read')
  findGroupFigures(@IdParam('id', 'groups') id: string): Promise<GroupFiguresView> {
    return this.records.figures(id);
  }
}
