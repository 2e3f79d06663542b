import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IfMatch } from '../http/if-match.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { ConsentsService } from './consents.service.ts';
import { GrantConsentBody } from './consent.body.ts';
import { AllowancePage, ConsentPage, ConsentView } from './consent.view.ts';
import { AddRelativeBody, ChangeRelativeBody } from './member.body.ts';
import { RelativePage, RelativeView } from './member.view.ts';
import { RelativePageView } from './relative-page.view.ts';

@ApiTags('members')
@Controller('members/:id')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  /**
   * List the consents of a member
   *
   * @remarks Also those that were withdrawn or have expired.
   */
  @Get('consents')
  @Allow('members:read')
  async listConsents(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<ConsentPage> {
    return pageOfAll(await this.consents.list(id), query, (consent) => consent.id);
  }

  /**
   * List what a member allows today
   *
   * @remarks Each purpose for the member and for every relative, by the rule that each message and each call asks.
   */
  @Get('allowances')
  @Allow('members:read')
  async listAllowances(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<AllowancePage> {
    return pageOfAll(await this.consents.allowances(id), query, ({ purpose, relativeId }) => `${purpose} ${relativeId ?? ''}`);
  }

  /**
   * Record a consent
   *
   * @remarks A consent whose purpose is about a relative names the relative, and no other does.
   */
  @Post('consents')
  @Allow('members:write')
  @Refuses(
    'families/relative-unknown',
    'members/consent-expires-before-grant',
    'members/consent-means',
    'members/consent-recipient',
    'members/date-in-future',
  )
  grantConsent(@IdParam('id', 'members') id: string, @Body() body: GrantConsentBody): Promise<ConsentView> {
    return this.consents.grant(id, body);
  }

  /**
   * Withdraw a consent
   *
   * @remarks From today on nothing is sent that needs it.
   */
  @Post('consents/:consentId/withdraw')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('members/consent-already-withdrawn', 'members/consent-before-grant', 'members/date-in-future')
  withdrawConsent(@IdParam('id', 'members') id: string, @IdParam('consentId', 'consents') consentId: string): Promise<ConsentView> {
    return this.consents.withdraw(id, consentId);
  }

  /**
   * List the relatives of a member
   *
   * @remarks Telephone numbers are masked.
   */
  @Get('relatives')
  @Allow('members:read')
  async listRelatives(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<RelativePage> {
    return pageOfAll(await this.consents.relatives(id), query, (relative) => relative.id);
  }

  /**
   * Read a relative of a member
   *
   * @remarks With everything that is about the relative: what the member allows, the facts that may be told today, and the relative’s own groups.
   */
  @Get('relatives/:relativeId')
  @Allow('members:read')
  findRelative(@IdParam('id', 'members') id: string, @IdParam('relativeId', 'families') relativeId: string): Promise<RelativePageView> {
    return this.consents.relative(id, relativeId);
  }

  /**
   * Change a relative of a member
   *
   * @remarks Null takes a number away; what is left out stays.
   */
  @Patch('relatives/:relativeId')
  @Allow('members:write')
  @Refuses('families/relation-missing', 'families/relation-too-long', 'members/phone-invalid')
  changeRelative(
    @IdParam('id', 'members') id: string,
    @IdParam('relativeId', 'families') relativeId: string,
    @IfMatch() version: number,
    @Body() body: ChangeRelativeBody,
  ): Promise<RelativePageView> {
    return this.consents.changeRelative(id, relativeId, version, body);
  }

  /**
   * Add a relative of a member
   *
   * @remarks Contact with the relative needs a consent of the member.
   */
  @Post('relatives')
  @Allow('members:write')
  @Refuses(
    'families/name-missing',
    'families/not-found',
    'families/relation-missing',
    'families/relation-too-long',
    'members/phone-invalid',
  )
  addRelative(@IdParam('id', 'members') id: string, @Body() body: AddRelativeBody): Promise<RelativeView> {
    return this.consents.addRelative(id, body);
  }
}
