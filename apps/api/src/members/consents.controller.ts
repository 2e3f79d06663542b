import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { ConsentsService } from './consents.service.ts';
import { AddRelativeBody, GrantConsentBody } from './member.body.ts';
import { ConsentPage, ConsentView, RelativePage, RelativeView } from './member.view.ts';

@ApiTags('members')
@Controller('members/:id')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get('consents')
  @Allow('members:read')
  @ApiOkResponse({ type: ConsentPage })
  async list(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<ConsentPage> {
    return pageOfAll(await this.consents.list(id), query, (consent) => consent.id);
  }

  @Post('consents')
  @Allow('members:write')
  @ApiCreatedResponse({ type: ConsentView })
  grant(@IdParam('id', 'members') id: string, @Body() body: GrantConsentBody): Promise<ConsentView> {
    return this.consents.grant(id, body);
  }

  @Post('consents/:consentId/withdraw')
  @HttpCode(200)
  @Allow('members:write')
  @ApiOkResponse({ type: ConsentView })
  withdraw(@IdParam('id', 'members') id: string, @IdParam('consentId', 'consents') consentId: string): Promise<ConsentView> {
    return this.consents.withdraw(id, consentId);
  }

  @Get('relatives')
  @Allow('members:read')
  @ApiOkResponse({ type: RelativePage })
  async relatives(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<RelativePage> {
    return pageOfAll(await this.consents.relatives(id), query, (relative) => relative.id);
  }

  @Post('relatives')
  @Allow('members:write')
  @ApiCreatedResponse({ type: RelativeView })
  addRelative(@IdParam('id', 'members') id: string, @Body() body: AddRelativeBody): Promise<RelativeView> {
    return this.consents.addRelative(id, body);
  }
}
