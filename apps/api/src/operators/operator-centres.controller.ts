import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserId } from '@saath/domain/kernel';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import { AmendCentreBody, CentresQuery, OnboardCentreBody, SuspendBody } from './operator-centre.body.ts';
import { OperatorCentrePage, OperatorCentreView, PlatformFiguresView } from './operator-centre.view.ts';
import { OperatorCentresService } from './operator-centres.service.ts';

const operator = (): UserId => {
  const principal = currentPrincipal();
  if (principal === undefined) throw httpRefusals.signInRequired();
  return principal.userId;
};

@ApiTags('platform')
@Controller('platform/centres')
export class OperatorCentresController {
  constructor(private readonly centres: OperatorCentresService) {}

  /**
   * List the centres
   *
   * @remarks Counts, never a record.
   */
  @Get()
  @Allow('platform:centres')
  listCentres(@Query() query: CentresQuery): Promise<OperatorCentrePage> {
    return this.centres.list(query);
  }

  /**
   * Onboard a centre
   *
   * @remarks With its branches, its kinds and an invitation to its first administrator.
   */
  @Post()
  @Allow('platform:centres')
  @Refuses(
    'branches/country-unknown',
    'branches/name-missing',
    'branches/name-taken',
    'branches/time-zone-unknown',
    'centres/country-unknown',
    'centres/languages-missing',
    'centres/name-missing',
    'centres/slug-invalid',
    'centres/slug-taken',
    'centres/time-zone-unknown',
    'operators/kind-unknown',
    'staff/email-invalid',
    'staff/email-taken',
    'staff/name-missing',
  )
  onboardCentre(@Body() body: OnboardCentreBody): Promise<OperatorCentreView> {
    return this.centres.onboard(operator(), body);
  }

  /**
   * Read the figures of the installation
   *
   * @remarks Counts over all centres, never a record.
   */
  @Get('figures')
  @Allow('platform:centres')
  readPlatformFigures(): Promise<PlatformFiguresView> {
    return this.centres.figures();
  }

  /**
   * Read a centre
   *
   * @remarks Counts, never a record.
   */
  @Get(':id')
  @Allow('platform:centres')
  findPlatformCentre(@IdParam('id', 'centres') id: string): Promise<OperatorCentreView> {
    return this.centres.find(id);
  }

  /**
   * Rename a centre
   *
   * @remarks The code of the centre stays: it is printed on paper.
   */
  @Patch(':id')
  @Allow('platform:centres')
  @Refuses('centres/name-missing')
  renameCentre(
    @IdParam('id', 'centres') id: string,
    @IfMatch() version: number,
    @Body() { name }: AmendCentreBody,
  ): Promise<OperatorCentreView> {
    return this.centres.rename(operator(), id, name, version);
  }

  /**
   * Suspend a centre
   *
   * @remarks The centre becomes read-only.
   */
  @Post(':id/suspend')
  @HttpCode(200)
  @Allow('platform:centres')
  @Refuses('centres/already-suspended', 'centres/reason-missing')
  suspendCentre(@IdParam('id', 'centres') id: string, @Body() { reason }: SuspendBody): Promise<OperatorCentreView> {
    return this.centres.suspend(operator(), id, reason);
  }

  /**
   * Let a suspended centre work again
   *
   * @remarks The centre is no longer read-only.
   */
  @Post(':id/reactivate')
  @HttpCode(200)
  @Allow('platform:centres')
  @Refuses('centres/not-suspended')
  reactivateCentre(@IdParam('id', 'centres') id: string): Promise<OperatorCentreView> {
    return this.centres.reactivate(operator(), id);
  }

  /**
   * Invite the first administrator again
   *
   * @remarks Only while nobody has accepted.
   */
  @Post(':id/invitations/resend')
  @HttpCode(200)
  @Allow('platform:centres')
  @Refuses('centres/nobody-invited')
  resendCentreInvitation(@IdParam('id', 'centres') id: string): Promise<OperatorCentreView> {
    return this.centres.resendInvitation(operator(), id);
  }
}
