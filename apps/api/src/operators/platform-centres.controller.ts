import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserId } from '@saath/domain/kernel';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery } from '../http/page.ts';
import { refusal } from '../platform/refusal.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import { AmendCentreBody, OnboardCentreBody, SuspendBody } from './platform-centre.body.ts';
import { PlatformCentrePage, PlatformCentreView } from './platform-centre.view.ts';
import { PlatformCentresService } from './platform-centres.service.ts';

const operator = (): UserId => {
  const principal = currentPrincipal();
  if (principal === undefined) throw refusal('unauthenticated', 'sign-in/required');
  return principal.userId;
};

@ApiTags('platform')
@Controller('platform/centres')
export class PlatformCentresController {
  constructor(private readonly centres: PlatformCentresService) {}

  @Get()
  @Allow('platform:centres')
  @ApiOkResponse({ type: PlatformCentrePage })
  list(@Query() query: PageQuery): Promise<PlatformCentrePage> {
    return this.centres.list(query);
  }

  @Post()
  @Allow('platform:centres')
  @ApiCreatedResponse({ type: PlatformCentreView })
  onboard(@Body() body: OnboardCentreBody): Promise<PlatformCentreView> {
    return this.centres.onboard(operator(), body);
  }

  @Get(':id')
  @Allow('platform:centres')
  @ApiOkResponse({ type: PlatformCentreView })
  find(@IdParam('id', 'centres') id: string): Promise<PlatformCentreView> {
    return this.centres.find(id);
  }

  @Patch(':id')
  @Allow('platform:centres')
  @ApiOkResponse({ type: PlatformCentreView })
  amend(@IdParam('id', 'centres') id: string, @IfMatch() version: number, @Body() { name }: AmendCentreBody): Promise<PlatformCentreView> {
    return this.centres.rename(operator(), id, name, version);
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @Allow('platform:centres')
  @ApiOkResponse({ type: PlatformCentreView })
  suspend(@IdParam('id', 'centres') id: string, @Body() { reason }: SuspendBody): Promise<PlatformCentreView> {
    return this.centres.suspend(operator(), id, reason);
  }

  @Post(':id/reactivate')
  @HttpCode(200)
  @Allow('platform:centres')
  @ApiOkResponse({ type: PlatformCentreView })
  reactivate(@IdParam('id', 'centres') id: string): Promise<PlatformCentreView> {
    return this.centres.reactivate(operator(), id);
  }

  @Post(':id/invitations/resend')
  @HttpCode(200)
  @Allow('platform:centres')
  @ApiOkResponse({ type: PlatformCentreView })
  resend(@IdParam('id', 'centres') id: string): Promise<PlatformCentreView> {
    return this.centres.resendInvitation(operator(), id);
  }
}
