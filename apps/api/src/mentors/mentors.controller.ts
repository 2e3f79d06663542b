import { Body, Controller, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { lockMentor } from './mentor-facts.query.ts';
import { handoversHere } from './handovers.query.ts';
import { stepMentorBack } from './end-mentorships.ts';
import { MentorBoundsBody } from './mentor-bounds.body.ts';
import { MentorBoundsService } from './mentor-bounds.service.ts';
import { MentorBoundsView } from './mentor-bounds.view.ts';
import { ChangeMentorBody, MentorsQuery, NewMentorBody, SupervisionBody } from './mentor.body.ts';
import { MentorFiguresView, MentorPage, MentorView, SupervisionPage, SupervisionView } from './mentor.view.ts';
import { MentorsService } from './mentors.service.ts';
import { MentorHandoverPage } from './pairing.view.ts';
import { SupervisionsService } from './supervisions.service.ts';

@ApiTags('mentors')
@Controller()
export class MentorsController {
  constructor(
    private readonly scope: TenantScope,
    private readonly mentors: MentorsService,
    private readonly bounds: MentorBoundsService,
    private readonly supervisions: SupervisionsService,
  ) {}

  /**
   * List the mentors
   *
   * @remarks The load board: seats, languages, supervision and the last contact of each, by branch and name.
   */
  @Get('mentors')
  @Allow('mentors:read')
  listMentors(@Query() query: MentorsQuery): Promise<MentorPage> {
    return this.mentors.list(query);
  }

  /**
   * Read the load of the mentors
   *
   * @remarks Seats of mentors who do not pause, how many of them are taken, and how many people wait.
   */
  @Get('mentors/figures')
  @Allow('mentors:read')
  readMentorFigures(): Promise<MentorFiguresView> {
    return this.mentors.figures();
  }

  /**
   * Add a mentor
   *
   * @remarks A member who recovered. Their sobriety, gender and branch are those of their record; only an account of role mentor can be linked.
   */
  @Post('mentors')
  @Allow('mentors:write')
  @Refuses(
    'members/not-found',
    'staff/not-found',
    'mentors/already-mentor',
    'mentors/outside-centre',
    'mentors/account-not-mentor',
    'mentors/account-taken',
    'mentors/no-language',
    'mentors/seats-above-bound',
  )
  addMentor(@Body() body: NewMentorBody): Promise<MentorView> {
    return this.mentors.add(body);
  }

  /**
   * Read a mentor
   *
   * @remarks With the version, which a change names.
   */
  @Get('mentors/:id')
  @Allow('mentors:read')
  findMentor(@IdParam('id', 'mentors') id: string): Promise<MentorView> {
    return this.mentors.find(id);
  }

  /**
   * Change a mentor
   *
   * @remarks A part that is left out stays. A mentor who pauses keeps the people whom they accompany and takes nobody else.
   */
  @Patch('mentors/:id')
  @Allow('mentors:write')
  @Refuses(
    'staff/not-found',
    'mentors/outside-centre',
    'mentors/account-not-mentor',
    'mentors/account-taken',
    'mentors/no-language',
    'mentors/seats-above-bound',
    'mentors/seats-below-people',
  )
  changeMentor(@IdParam('id', 'mentors') id: string, @IfMatch() version: number, @Body() body: ChangeMentorBody): Promise<MentorView> {
    return this.mentors.change(id, version, body);
  }

  /**
   * Let a mentor step back
   *
   * @remarks Every pairing ends and each of the people waits for a mentor again. No reason is asked for and none is stored.
   */
  @Post('mentors/:id/step-back')
  @HttpCode(200)
  @Allow('mentors:write')
  @Refuses('mentors/already-stepped-back')
  async stepBack(@IdParam('id', 'mentors') id: string): Promise<MentorView> {
    await this.scope.transaction(async (tx) => {
      await stepMentorBack(tx, await lockMentor(tx, id));
    });
    return this.mentors.find(id);
  }

  /**
   * List the supervisions of a mentor
   *
   * @remarks The latest first.
   */
  @Get('mentors/:id/supervisions')
  @Allow('mentors:read')
  listSupervisions(@IdParam('id', 'mentors') id: string, @Query() query: PageQuery): Promise<SupervisionPage> {
    return this.supervisions.list(id, query);
  }

  /**
   * Record a supervision
   *
   * @remarks It took place, and the person who records it supervised. The next one is due by the bound of the centre.
   */
  @Post('mentors/:id/supervisions')
  @Allow('mentors:write')
  @Refuses('mentors/date-in-future', 'mentors/supervised-that-day')
  recordSupervision(@IdParam('id', 'mentors') id: string, @Body() body: SupervisionBody): Promise<SupervisionView> {
    return this.supervisions.record(id, body);
  }

  /**
   * List the mentors who stepped back
   *
   * @remarks In the last thirty days, each with the people whom they accompanied and their mentors of now. It does not say why.
   */
  @Get('mentor-handovers')
  @Allow('mentors:read')
  listMentorHandovers(@Query() query: PageQuery): Promise<MentorHandoverPage> {
    return this.scope.transaction(async (tx) => pageOfAll(await handoversHere(tx), query, ({ mentorId }) => mentorId));
  }

  /**
   * Read the bounds of the rules about mentors
   *
   * @remarks Those of the product while the centre has changed none; the version is 0 then.
   */
  @Get('mentor-bounds')
  @Allow('mentors:read')
  readMentorBounds(): Promise<MentorBoundsView> {
    return this.bounds.read();
  }

  /**
   * Set the bounds of the rules about mentors
   *
   * @remarks They count for later pairings; pairings that last stay as they are. The first time the version is 0.
   */
  @Put('mentor-bounds')
  @Allow('centre:write')
  @Refuses('mentors/bound-out-of-range')
  setMentorBounds(@IfMatch() version: number, @Body() body: MentorBoundsBody): Promise<MentorBoundsView> {
    return this.bounds.set(version, body);
  }
}
