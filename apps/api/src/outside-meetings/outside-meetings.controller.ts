import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { MeetingsService } from './meetings.service.ts';
import { OutsideMeetingBody, OutsideMeetingsQuery } from './outside-meeting.body.ts';
import { OutsideMeetingPage, OutsideMeetingView } from './outside-meeting.view.ts';

@ApiTags('outside-meetings')
@Controller('outside-meetings')
export class OutsideMeetingsController {
  constructor(private readonly meetings: MeetingsService) {}

  /**
   * List the meetings outside
   *
   * @remarks By their names. Those that are offered no longer are left out unless they are asked for.
   */
  @Get()
  @Allow('outside-meetings:read')
  listOutsideMeetings(@Query() query: OutsideMeetingsQuery): Promise<OutsideMeetingPage> {
    return this.meetings.list(query);
  }

  /**
   * Add a meeting outside
   *
   * @remarks To the list of the centre, which has at most 500 of them.
   */
  @Post()
  @Allow('outside-meetings:write')
  @Refuses('outside-meetings/list-full', 'outside-meetings/name-missing')
  addOutsideMeeting(@Body() body: OutsideMeetingBody): Promise<OutsideMeetingView> {
    return this.meetings.add(body);
  }

  /**
   * Change a meeting outside
   *
   * @remarks Or offer it no longer; the referrals to it keep it.
   */
  @Patch(':id')
  @Allow('outside-meetings:write')
  @Refuses('outside-meetings/name-missing')
  changeOutsideMeeting(
    @IdParam('id', 'outside-meetings') id: string,
    @IfMatch() version: number,
    @Body() body: OutsideMeetingBody,
  ): Promise<OutsideMeetingView> {
    return this.meetings.change(id, version, body);
  }
}
