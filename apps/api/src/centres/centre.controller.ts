import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { CentreBody } from './centre.body.ts';
import { CentreService } from './centre.service.ts';
import { CentreView } from './centre.view.ts';

@ApiTags('organisation')
@Controller('centre')
export class CentreController {
  constructor(private readonly centre: CentreService) {}

  /**
   * Read the centre
   *
   * @remarks The centre that is open, with its settings.
   */
  @Get()
  @Allow('centre:read')
  @Refuses('centres/not-found')
  findCentre(): Promise<CentreView> {
    return this.centre.find();
  }

  /**
   * Change the settings of the centre
   *
   * @remarks What is left out stays.
   */
  @Patch()
  @Allow('centre:write')
  @Refuses(
    'centres/country-unknown',
    'centres/languages-missing',
    'centres/name-missing',
    'centres/not-found',
    'centres/helpline-invalid',
    'centres/quiet-hours-empty',
    'centres/time-zone-unknown',
  )
  amendCentre(@IfMatch() version: number, @Body() body: CentreBody): Promise<CentreView> {
    return this.centre.amend(version, body);
  }
}
