import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { SetKindBody } from './kind.body.ts';
import { KindPage, KindView } from './kind.view.ts';
import { KindsService } from './kinds.service.ts';

@ApiTags('programme-kinds')
@Controller('programme-kinds')
export class KindsController {
  constructor(private readonly kinds: KindsService) {}

  @Get()
  @Allow('kinds:read')
  @ApiOkResponse({ type: KindPage })
  async list(@Query() query: PageQuery): Promise<KindPage> {
    return pageOfAll(await this.kinds.list(), query, ({ code }) => code);
  }

  @Put(':code')
  @Allow('kinds:write')
  @ApiOkResponse({ type: KindView })
  set(@Param('code') code: string, @IfMatch() version: number, @Body() body: SetKindBody): Promise<KindView> {
    return this.kinds.set(code, version, body);
  }
}
