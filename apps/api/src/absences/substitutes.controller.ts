import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { SubstitutePage } from './substitute.view.ts';
import { SubstitutesService } from './substitutes.service.ts';

@ApiTags('sessions')
@Controller('sessions/:id/substitutes')
export class SubstitutesController {
  constructor(private readonly substitutes: SubstitutesService) {}

  /**
   * List the people who could lead a session instead
   *
   * @remarks Those who fit best first, with every reason: who is free at that hour, also by the way between branches, who is a back-up of the
   * group, who speaks its language, who is near, and who led the group or its kind already. The order has no score.
   */
  @Get()
  @Allow('groups:write')
  async listSubstitutes(@IdParam('id', 'sessions') id: string, @Query() query: PageQuery): Promise<SubstitutePage> {
    return pageOfAll(await this.substitutes.ofSession(id), query, ({ staffId }) => staffId);
  }
}
