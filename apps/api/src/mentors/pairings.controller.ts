import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { MemberMentorsService } from './member-mentors.service.ts';
import { pageOfWaiting } from './mentor-requests.query.ts';
import { EndMentorshipBody, MentorRequestBody, PairBody, ReassignBody } from './pairing.body.ts';
import { MemberMentorView, MentorRequestPage, MentorshipView, MentorSuggestionsView } from './pairing.view.ts';
import { PairingsService } from './pairings.service.ts';

@ApiTags('mentors')
@Controller()
export class PairingsController {
  constructor(
    private readonly scope: TenantScope,
    private readonly pairings: PairingsService,
    private readonly ofMembers: MemberMentorsService,
  ) {}

  /**
   * List the people who wait for a mentor
   *
   * @remarks The longest first.
   */
  @Get('mentor-requests')
  @Allow('mentors:read')
  listMentorRequests(@Query() query: PageQuery): Promise<MentorRequestPage> {
    return this.scope.transaction((tx) => pageOfWaiting(tx, query));
  }

  /**
   * Read the mentor of a member
   *
   * @remarks With the wish for one, where they wait.
   */
  @Get('members/:id/mentor')
  @Allow('mentors:read')
  readMentorOfMember(@IdParam('id', 'members') id: string): Promise<MemberMentorView> {
    return this.ofMembers.read(id);
  }

  /**
   * Let a member wait for a mentor
   *
   * @remarks With the gender that they prefer in a mentor, if any.
   */
  @Post('members/:id/mentor-requests')
  @Allow('mentors:write')
  @Refuses('mentors/already-paired', 'mentors/already-waiting')
  requestMentor(@IdParam('id', 'members') id: string, @Body() body: MentorRequestBody): Promise<MemberMentorView> {
    return this.ofMembers.ask(id, body);
  }

  /**
   * Suggest mentors for a member
   *
   * @remarks The mentors who can take the member, the best fit first, and the others with every reason. The order is one of facts: language,
   * branch, shared groups, free seats.
   */
  @Get('members/:id/mentor-suggestions')
  @Allow('mentors:read')
  suggestMentors(@IdParam('id', 'members') id: string): Promise<MentorSuggestionsView> {
    return this.pairings.suggest(id);
  }

  /**
   * Pair a member with a mentor
   *
   * @remarks Refused with every reason of every rule that does not allow it.
   */
  @Post('mentorships')
  @Allow('mentors:write')
  @Refuses('members/not-found', 'mentors/already-paired', 'mentors/not-eligible', 'mentors/not-found')
  pairMentor(@Body() body: PairBody): Promise<MentorshipView> {
    return this.pairings.pair(body);
  }

  /**
   * End a pairing
   *
   * @remarks With a reason. The contacts stay on record; the member may wait for another mentor.
   */
  @Post('mentorships/:id/end')
  @HttpCode(200)
  @Allow('mentors:write')
  @Refuses('mentors/already-ended')
  endMentorship(@IdParam('id', 'mentors') id: string, @Body() body: EndMentorshipBody): Promise<MentorshipView> {
    return this.pairings.end(id, body);
  }

  /**
   * Hand a member over to another mentor
   *
   * @remarks The pairing ends only where the other mentor can take the member.
   */
  @Post('mentorships/:id/reassign')
  @HttpCode(200)
  @Allow('mentors:write')
  @Refuses('mentors/already-ended', 'mentors/same-mentor', 'mentors/not-eligible')
  reassignMentor(@IdParam('id', 'mentors') id: string, @Body() body: ReassignBody): Promise<MentorshipView> {
    return this.pairings.reassign(id, body);
  }
}
