import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { ConsentsService } from './consents.service.ts';
import { AddRelativeBody, GrantConsentBody } from './member.body.ts';
import { ConsentPage, ConsentView, RelativePage, RelativeView } from './member.view.ts';

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
   * Record a consent
   *
   * @remarks A consent to contact with a relative names the relative.
   */
  @Post('consents')
  @Allow('members:write')
  @Refuses('families/relative-unknown', 'members/consent-expires-before-grant', 'members/date-in-future')
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
