import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { AbsenceBody, AbsenceDaysBody, AskStandInsBody, RemoveAbsenceQuery, SubstitutesBody } from './absence.body.ts';
import { AbsencePage, AbsencePlanView, AbsenceView } from './absence.view.ts';
import { AbsencesService } from './absences.service.ts';

@ApiTags('absences')
@Controller('absences')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  /**
   * List absences
   *
   * @remarks Those that are not over, the earliest first: of everybody within reach for people who plan groups, of oneself for the others.
   */
  @Get()
  @Allow('sessions:read')
  async listAbsences(@Query() query: PageQuery): Promise<AbsencePage> {
    return pageOfAll(await this.absences.list(), query, ({ id }) => id);
  }

  /**
   * Record an absence
   *
   * @remarks By the person or an administrator. Why somebody is away is not asked. Nobody is named instead before it is decided.
   */
  @Post()
  @Allow('sessions:write')
  @Refuses(
    'absences/ends-before-start',
    'absences/in-past',
    'absences/of-another',
    'absences/overlapping',
    'absences/staff-unknown',
    'absences/too-long',
  )
  recordAbsence(@Body() body: AbsenceBody): Promise<AbsenceView> {
    return this.absences.record(body);
  }

  /**
   * Read an absence with the sessions that it touches
   *
   * @remarks Each with the people who could lead it, those who fit best first, with every reason.
   */
  @Get(':id')
  @Allow('groups:write')
  findAbsence(@IdParam('id', 'absences') id: string): Promise<AbsencePlanView> {
    return this.absences.plan(id);
  }

  /**
   * Change the days of an absence
   *
   * @remarks Somebody who was named for a session that the new days leave out stays named.
   */
  @Patch(':id')
  @Allow('sessions:write')
  @Refuses('absences/ends-before-start', 'absences/in-past', 'absences/of-another', 'absences/overlapping', 'absences/too-long')
  changeAbsence(@IdParam('id', 'absences') id: string, @IfMatch() version: number, @Body() body: AbsenceDaysBody): Promise<AbsenceView> {
    return this.absences.change(id, version, body);
  }

  /**
   * Remove an absence
   *
   * @remarks With `takeBack`, the sessions for which somebody was named because of it go back to the person; without it, they stay as they are.
   */
  @Delete(':id')
  @HttpCode(204)
  @Allow('sessions:write')
  @Refuses('absences/of-another')
  @ApiNoContentResponse()
  removeAbsence(@IdParam('id', 'absences') id: string, @Query() { takeBack = false }: RemoveAbsenceQuery): Promise<void> {
    return this.absences.remove(id, takeBack);
  }

  /**
   * Ask people to lead the sessions of an absence
   *
   * @remarks All of them, or none when one does not fit. A session is led by a person once they said yes; a person who chooses themselves
   * leads it at once. Asking somebody else about a session withdraws the question before, and asking the same person again changes nothing. Who is
   * named in `nextIds` is asked where the one before says no or does not answer in time.
   */
  @Post(':id/stand-in-requests')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses(
    'absences/leads-already',
    'absences/not-free',
    'absences/place-taken',
    'absences/session-not-touched',
    'absences/substitute-is-away',
    'absences/too-late-to-ask',
    'groups/facilitator-elsewhere',
    'groups/facilitator-unknown',
  )
  askStandIns(@IdParam('id', 'absences') id: string, @Body() body: AskStandInsBody): Promise<AbsencePlanView> {
    return this.absences.ask(id, body);
  }

  /**
   * Name the people who lead the sessions of an absence
   *
   * @remarks Without asking them, as after a call. All of them, or none when one does not fit. A second choice replaces the first, and the same choice again changes nothing.
   */
  @Post(':id/substitutes')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('absences/session-not-touched', 'absences/substitute-is-away', 'groups/facilitator-elsewhere', 'groups/facilitator-unknown')
  chooseSubstitutes(@IdParam('id', 'absences') id: string, @Body() body: SubstitutesBody): Promise<AbsencePlanView> {
    return this.absences.choose(id, body);
  }
}
