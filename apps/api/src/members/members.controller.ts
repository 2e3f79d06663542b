import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery } from '../http/page.ts';
import { ChangeMemberBody, MembersQuery, RegisterMemberBody, RevealBody, SearchMembersBody, TransitionBody } from './member.body.ts';
import { JourneyPage, MemberPage, MemberView, RevealedView } from './member.view.ts';
import { MembersService } from './members.service.ts';
import { TransitionsService } from './transitions.service.ts';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly transitions: TransitionsService,
  ) {}

  @Get()
  @Allow('members:read')
  @ApiOkResponse({ type: MemberPage })
  list(@Query() query: MembersQuery): Promise<MemberPage> {
    return this.members.list(query);
  }

  /** By POST, so that no name and no phone stands in a URL. */
  @Post('search')
  @HttpCode(200)
  @Allow('members:read')
  @ApiOkResponse({ type: MemberPage })
  search(@Body() body: SearchMembersBody): Promise<MemberPage> {
    return this.members.search(body);
  }

  @Post()
  @Allow('members:write')
  @ApiCreatedResponse({ type: MemberView })
  register(@Body() body: RegisterMemberBody): Promise<MemberView> {
    return this.members.register(body);
  }

  @Get(':id')
  @Allow('members:read')
  @ApiOkResponse({ type: MemberView })
  find(@IdParam('id', 'members') id: string): Promise<MemberView> {
    return this.members.find(id);
  }

  @Patch(':id')
  @Allow('members:write')
  @ApiOkResponse({ type: MemberView })
  change(@IdParam('id', 'members') id: string, @IfMatch() version: number, @Body() body: ChangeMemberBody): Promise<MemberView> {
    return this.members.change(id, version, body);
  }

  @Post(':id/transitions')
  @HttpCode(200)
  @Allow('members:write')
  @ApiOkResponse({ type: MemberView })
  transition(@IdParam('id', 'members') id: string, @Body() body: TransitionBody): Promise<MemberView> {
    return this.transitions.transition(id, body);
  }

  @Post(':id/reveal')
  @HttpCode(200)
  @Allow('members:reveal')
  @ApiOkResponse({ type: RevealedView })
  reveal(@IdParam('id', 'members') id: string, @Body() { reason }: RevealBody): Promise<RevealedView> {
    return this.members.reveal(id, reason);
  }

  @Get(':id/journey')
  @Allow('members:read')
  @ApiOkResponse({ type: JourneyPage })
  journey(@IdParam('id', 'members') id: string, @Query() page: PageQuery): Promise<JourneyPage> {
    return this.members.journey(id, page);
  }
}
