import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IfMatch } from '../http/if-match.ts';
import { CentreBody } from './centre.body.ts';
import { CentreService } from './centre.service.ts';
import { CentreView } from './centre.view.ts';

@ApiTags('organisation')
@Controller('centre')
export class CentreController {
  constructor(private readonly centre: CentreService) {}

  @Get()
  @Allow('centre:read')
  @ApiOkResponse({ type: CentreView })
  find(): Promise<CentreView> {
    return this.centre.find();
  }

  @Patch()
  @Allow('centre:write')
  @ApiOkResponse({ type: CentreView })
  amend(@IfMatch() version: number, @Body() body: CentreBody): Promise<CentreView> {
    return this.centre.amend(version, body);
  }
}
