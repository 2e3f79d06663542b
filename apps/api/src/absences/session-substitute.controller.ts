import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { MayMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { SessionView } from '../sessions/session.view.ts';
import { SubstituteBody } from './group-substitutes.body.ts';
import { GroupSubstitutes } from './group-substitutes.service.ts';

@ApiTags('sessions')
@Controller('sessions/:id/substitute')
export class SessionSubstituteController {
  constructor(private readonly substitutes: GroupSubstitutes) {}

  /**
   * Let somebody else lead one session
   *
   * @remarks Who leads beside the one who is replaced stays. Colleagues who lead it now, or no longer, are told.
   */
  @Post()
  @HttpCode(200)
  @Allow('groups:write')
  @Refuses('groups/facilitator-elsewhere', 'groups/facilitator-unknown', 'sessions/not-planned')
  substituteFacilitator(
    @IdParam('id', 'sessions') id: string,
    @MayMatch() version: number | undefined,
    @Body() body: SubstituteBody,
  ): Promise<SessionView> {
    return this.substitutes.chooseAt(id, version, body);
  }
}
