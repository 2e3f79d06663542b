import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { ArrangeBody, CloseBody, OpenNotesQuery } from './questionnaires.body.ts';
import { OpenNotePage, SafetyNoteView } from './safety-note.view.ts';
import { SafetyNotesService } from './safety-notes.service.ts';

@ApiTags('questionnaires')
@Controller('safety-notes')
export class SafetyNotesController {
  constructor(private readonly notes: SafetyNotesService) {}

  /**
   * List the open safety notes
   *
   * @remarks Those that the reader may open, the latest first: also of a person who opened one or is named in it and has no list of people.
   */
  @Get()
  @Allow('safety-notes:read')
  async listSafetyNotes(@Query() query: OpenNotesQuery): Promise<OpenNotePage> {
    return pageOfAll(await this.notes.listOpen(query.memberId), query, ({ id }) => id);
  }

  /**
   * Read a safety note
   *
   * @remarks For those who reach the member, for the person who opened it and for the one who is named.
   */
  @Get(':id')
  @Allow('safety-notes:read')
  findSafetyNote(@IdParam('id', 'questionnaires') id: string): Promise<SafetyNoteView> {
    return this.notes.find(id);
  }

  /**
   * Arrange a safety note, or hand it over
   *
   * @remarks Who answers for it, who else stays with the person, until when, and what was agreed. By the named person; while that person is away, by those who answer the attention list of the member.
   */
  @Post(':id/arrange')
  @HttpCode(200)
  @Allow('safety-notes:write')
  @Refuses('questionnaires/note-closed', 'questionnaires/not-named', 'questionnaires/until-not-ahead', 'staff/not-found')
  arrangeSafetyNote(@IdParam('id', 'questionnaires') id: string, @Body() body: ArrangeBody): Promise<SafetyNoteView> {
    return this.notes.arrange(id, body);
  }

  /**
   * Close a safety note
   *
   * @remarks With a line on what was agreed. By the named person; while that person is away, by those who answer the attention list of the member.
   */
  @Post(':id/close')
  @HttpCode(200)
  @Allow('safety-notes:write')
  @Refuses('questionnaires/line-missing', 'questionnaires/note-closed', 'questionnaires/not-named')
  closeSafetyNote(@IdParam('id', 'questionnaires') id: string, @Body() body: CloseBody): Promise<SafetyNoteView> {
    return this.notes.close(id, body);
  }
}
