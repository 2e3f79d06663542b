import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { RemedyPage } from './remedy.view.ts';
import { RemediesService } from './remedies.service.ts';

@ApiTags('scheduling')
@Controller('sessions/:id/remedies')
export class RemediesController {
  constructor(private readonly remedies: RemediesService) {}

  /**
   * List what can be done about the conflicts of a session
   *
   * @remarks Of each conflict of the session, one after the other, the best first: a free room of its branch with enough seats, somebody who is
   * free and could lead it, another time of the same day; for this session or the other one. Each is one change, whose plan says who would be
   * told. Empty where there is no conflict, or nothing to be done.
   */
  @Get()
  @Allow('groups:write')
  async listRemedies(@IdParam('id', 'sessions') id: string, @Query() query: PageQuery): Promise<RemedyPage> {
    const all = (await this.remedies.ofSession(id)).map((remedy, index) => ({ remedy, place: String(index) }));
    const { items, nextCursor } = pageOfAll(all, query, ({ place }) => place);
    return { items: items.map(({ remedy }) => remedy), nextCursor };
  }
}
