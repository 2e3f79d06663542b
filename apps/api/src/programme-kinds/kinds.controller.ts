import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch, MayMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { ChangeOwnKindBody, MakeKindBody, SetKindBody, SetKindOfBranchBody } from './kind.body.ts';
import { KindOfBranchView, KindPage, KindView } from './kind.view.ts';
import { BranchKindsService } from './branch-kinds.service.ts';
import { KindsService } from './kinds.service.ts';
import { OwnFieldBody } from './own-field.body.ts';

@ApiTags('programme-kinds')
@Controller('programme-kinds')
export class KindsController {
  constructor(
    private readonly kinds: KindsService,
    private readonly ofBranches: BranchKindsService,
  ) {}

  /**
   * List the programme kinds
   *
   * @remarks Every kind that the installation knows, with what the centre has set about it.
   */
  @Get()
  @Allow('kinds:read')
  async listProgrammeKinds(@Query() query: PageQuery): Promise<KindPage> {
    return pageOfAll(await this.kinds.list(), query, ({ code }) => code);
  }

  /**
   * Offer a programme kind, or no longer
   *
   * @remarks Sets whether the centre offers the kind, and what it sets differently within the bounds of the kind. The first time the version is 0.
   */
  @Put(':code')
  @Allow('kinds:write')
  @Refuses(
    'programmes/cap-too-high',
    'programmes/cap-too-low',
    'programmes/correction-days-out-of-range',
    'programmes/ladder-after-out-of-range',
    'programmes/ladder-steps-out-of-range',
    'programmes/ladder-last-step',
    'programmes/ladder-due-out-of-range',
    'programmes/ladder-patience-out-of-range',
    'programmes/late-after-out-of-range',
    'programmes/first-reminder-out-of-range',
    'programmes/first-weeks-out-of-range',
    'programmes/no-later-rhythm',
    'programmes/no-reminder-day-before',
    'programmes/agenda-invalid',
    'programmes/minutes-out-of-range',
    'programmes/mode-not-allowed',
    'programmes/not-found',
  )
  setProgrammeKind(@Param('code') code: string, @IfMatch() version: number, @Body() body: SetKindBody): Promise<KindView> {
    return this.kinds.set(code, version, body);
  }

  /**
   * Set a programme kind for a branch
   *
   * @remarks What the branch sets counts before what the centre sets, within the bounds of the kind. The first time the version is 0.
   */
  @Put(':code/branches/:branchId')
  @Allow('kinds:write')
  @Refuses(
    'programmes/cap-too-high',
    'programmes/cap-too-low',
    'programmes/correction-days-out-of-range',
    'programmes/ladder-after-out-of-range',
    'programmes/ladder-steps-out-of-range',
    'programmes/ladder-last-step',
    'programmes/ladder-due-out-of-range',
    'programmes/ladder-patience-out-of-range',
    'programmes/late-after-out-of-range',
    'programmes/first-reminder-out-of-range',
    'programmes/first-weeks-out-of-range',
    'programmes/no-later-rhythm',
    'programmes/no-reminder-day-before',
    'programmes/agenda-invalid',
    'programmes/minutes-out-of-range',
    'programmes/mode-not-allowed',
    'programmes/not-found',
    'branches/not-found',
  )
  setProgrammeKindOfBranch(
    @Param('code') code: string,
    @IdParam('branchId', 'branches') branchId: string,
    @IfMatch() version: number,
    @Body() body: SetKindOfBranchBody,
  ): Promise<KindOfBranchView> {
    return this.ofBranches.set(code, branchId, version, body);
  }

  /**
   * Make a programme kind of the centre
   *
   * @remarks Made from an installed kind, with a name, a picture and a colour of its own, and without the questions that the centre leaves out.
   */
  @Post()
  @Allow('kinds:write')
  @Refuses(
    'programmes/not-found',
    'programmes/name-missing',
    'programmes/name-taken',
    'programmes/icon-unknown',
    'programmes/recommended-out-of-range',
    'programmes/field-unknown',
    'programmes/field-needed',
  )
  makeProgrammeKind(@Body() body: MakeKindBody): Promise<KindView> {
    return this.kinds.make(body);
  }

  /**
   * Add a question to a programme kind of the centre
   *
   * @remarks It is asked from the next answer on. Nothing removes a question; it is left out by changing the kind.
   */
  @Post(':code/fields')
  @Allow('kinds:write')
  @Refuses('programmes/not-found', 'programmes/not-own', 'programmes/own-field-invalid', 'programmes/own-fields-full')
  addFieldOfProgrammeKind(
    @Param('code') code: string,
    @MayMatch() version: number | undefined,
    @Body() body: OwnFieldBody,
  ): Promise<KindView> {
    return this.kinds.addField(code, version, body);
  }

  /**
   * Change a programme kind of the centre
   *
   * @remarks A question that is left out now is not asked again; what was answered before stays. Of an installed kind only the questions that are left out change.
   */
  @Patch(':code')
  @Allow('kinds:write')
  @Refuses(
    'programmes/not-found',
    'programmes/not-own',
    'programmes/name-missing',
    'programmes/name-taken',
    'programmes/icon-unknown',
    'programmes/recommended-out-of-range',
    'programmes/field-unknown',
    'programmes/field-needed',
  )
  changeProgrammeKind(@Param('code') code: string, @IfMatch() version: number, @Body() body: ChangeOwnKindBody): Promise<KindView> {
    return this.kinds.change(code, version, body);
  }
}
