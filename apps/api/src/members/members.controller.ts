import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import {
  AmendMemberBody,
  JourneyQuery,
  MembersQuery,
  RegisterMemberBody,
  RevealBody,
  SearchLegalNamesBody,
  SearchMembersBody,
  TransitionBody,
} from './member.body.ts';
import { FoundMemberPage, JourneyPage, MemberPage, MemberView } from './member.view.ts';
import { RevealedView } from './revealed.view.ts';
import { MembersService } from './members.service.ts';
import { TransitionsService } from './transitions.service.ts';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly transitions: TransitionsService,
  ) {}

  /**
   * List members
   *
   * @remarks Only members of the branches that the reader reaches, by alias.
   */
  @Get()
  @Allow('members:read')
  listMembers(@Query() query: MembersQuery): Promise<MemberPage> {
    return this.members.list(query);
  }

  /**
   * Search members
   *
   * @remarks By the beginning of each word of an alias, in whatever order and in Latin or Devanagari letters, by the beginning of a code, by
   * the whole reference of a sheet, by a whole telephone number, or by its last four to seven digits. Sent as POST, so that no name and no
   * number is part of an address.
   */
  @Post('search')
  @HttpCode(200)
  @Allow('members:read')
  searchMembers(@Body() body: SearchMembersBody): Promise<FoundMemberPage> {
    return this.members.search(body);
  }

  /**
   * Search members by legal name
   *
   * @remarks By whole words, in whatever order and in Latin or Devanagari letters; initials are not searched for. The answer shows aliases and
   * codes. The audit records that somebody searched, without the text, and each search counts as a look at hidden details.
   */
  @Post('search/legal-names')
  @HttpCode(200)
  @Allow('members:reveal')
  @AnsweredAnew()
  @Refuses('members/too-many-looks')
  searchLegalNames(@Body() body: SearchLegalNamesBody): Promise<FoundMemberPage> {
    return this.members.searchLegalNames(body);
  }

  /**
   * Register a member
   *
   * @remarks The code is given by the centre. An alias is made of the preferred name where none is given.
   */
  @Post()
  @Allow('members:write')
  @Refuses(
    'branches/not-found',
    'members/admission-missing',
    'members/admission-not-allowed',
    'members/alias-missing',
    'members/alias-reveals-surname',
    'members/alias-taken',
    'members/birth-year-out-of-range',
    'members/date-before-birth',
    'members/date-in-future',
    'members/discharge-before-admission',
    'members/discharge-missing',
    'members/discharge-not-allowed',
    'members/phone-invalid',
  )
  registerMember(@Body() body: RegisterMemberBody): Promise<MemberView> {
    return this.members.register(body);
  }

  /**
   * Read a member
   *
   * @remarks Everything that staff see without a reveal. Contact details are masked.
   */
  @Get(':id')
  @Allow('members:read')
  findMember(@IdParam('id', 'members') id: string): Promise<MemberView> {
    return this.members.find(id);
  }

  /**
   * Change a member
   *
   * @remarks Null takes a value away; what is left out stays.
   */
  @Patch(':id')
  @Allow('members:write')
  @Refuses(
    'members/alias-missing',
    'members/alias-reveals-surname',
    'members/alias-taken',
    'members/birth-year-out-of-range',
    'members/in-charge-unknown',
    'members/phone-invalid',
  )
  changeMember(@IdParam('id', 'members') id: string, @IfMatch() version: number, @Body() body: AmendMemberBody): Promise<MemberView> {
    return this.members.change(id, version, body);
  }

  /**
   * Move a member to another stage
   *
   * @remarks Opens or closes a stay, ends the seats of a member who leaves, and plans the contacts after a discharge.
   */
  @Post(':id/transitions')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses(
    'members/admission-before-discharge',
    'members/date-before-stage',
    'members/date-in-future',
    'members/discharge-before-admission',
    'members/transition-not-allowed',
  )
  moveMember(@IdParam('id', 'members') id: string, @Body() body: TransitionBody): Promise<MemberView> {
    return this.transitions.transition(id, body);
  }

  /**
   * Read the contact details of a member
   *
   * @remarks The audit records the reader and the reason, which has to say something. A person may be shown hidden details thirty times within
   * an hour, numbers for calls and searches by legal name included.
   */
  @Post(':id/reveal')
  @HttpCode(200)
  @Allow('members:reveal')
  @AnsweredAnew()
  @Refuses('members/reason-says-nothing', 'members/too-many-looks')
  revealMember(@IdParam('id', 'members') id: string, @Body() { reason }: RevealBody): Promise<RevealedView> {
    return this.members.reveal(id, reason);
  }

  /**
   * Read the journey of a member
   *
   * @remarks Stages, groups, sessions, contacts, consents and sobriety, newest first; of all kinds or of some.
   */
  @Get(':id/journey')
  @Allow('members:read')
  listJourney(@IdParam('id', 'members') id: string, @Query() query: JourneyQuery): Promise<JourneyPage> {
    return this.members.journey(id, query);
  }
}
