import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { SetKindBody } from './kind.body.ts';
import { KindPage, KindView } from './kind.view.ts';
import { KindsService } from './kinds.service.ts';

@ApiTags('programme-kinds')
@Controller('programme-kinds')
export class KindsController {
  constructor(private readonly kinds: KindsService) {}

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
  @Refuses('programmes/cap-too-high', 'programmes/cap-too-low', 'programmes/minutes-out-of-range', 'programmes/not-found')
  setProgrammeKind(@Param('code') code: string, @IfMatch() version: number, @Body() body: SetKindBody): Promise<KindView> {
    return this.kinds.set(code, version, body);
  }
}
