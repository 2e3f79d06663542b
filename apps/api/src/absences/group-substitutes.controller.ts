import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { GroupSubstitutesBody, GroupSubstitutesPlanBody } from './group-substitutes.body.ts';
import { GroupSubstitutes } from './group-substitutes.service.ts';
import { GroupSubstitutesPlanView } from './group-substitutes.view.ts';

@ApiTags('groups')
@Controller('groups/:id/substitutes')
export class GroupSubstitutesController {
  constructor(private readonly substitutes: GroupSubstitutes) {}

  /**
   * Plan that somebody else leads several sessions of a group
   *
   * @remarks Who could lead them, those who are free for most of them first, with the reasons at each; once a person is named, also who would
   * lead them and which colleagues would be told. Nothing is stored.
   */
  @Post('plan')
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('groups/facilitator-elsewhere', 'groups/facilitator-unknown', 'sessions/not-found', 'sessions/not-planned')
  planGroupSubstitute(@IdParam('id', 'groups') id: string, @Body() body: GroupSubstitutesPlanBody): Promise<GroupSubstitutesPlanView> {
    return this.substitutes.plan(id, body);
  }

  /**
   * Let somebody else lead several sessions of a group
   *
   * @remarks In all of them, or in none when one does not fit. Who leads beside the one who is replaced stays.
   */
  @Post()
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('groups/facilitator-elsewhere', 'groups/facilitator-unknown', 'sessions/not-found', 'sessions/not-planned')
  chooseGroupSubstitute(@IdParam('id', 'groups') id: string, @Body() body: GroupSubstitutesBody): Promise<GroupSubstitutesPlanView> {
    return this.substitutes.choose(id, body);
  }
}
