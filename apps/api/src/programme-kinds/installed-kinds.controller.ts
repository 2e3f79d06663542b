import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { InstalledKindPage, installedKindView } from './kind.view.ts';
import { allKinds } from './installed-kinds.ts';

@ApiTags('programme-kinds')
@Controller('platform/programme-kinds')
export class InstalledKindsController {
  /**
   * List the installed programme kinds
   *
   * @remarks The kinds that a new centre may offer, as they come, before any centre has set something differently.
   */
  @Get()
  @Allow('platform:centres')
  listInstalledKinds(@Query() query: PageQuery): InstalledKindPage {
    return pageOfAll(allKinds().map(installedKindView), query, ({ code }) => code);
  }
}
