import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { ContactsService } from './contacts.service.ts';
import { MenteeCallView } from './mentee-call.view.ts';
import { MenteesService } from './mentees.service.ts';
import { MenteesQuery, MentorContactBody, MentorContactsQuery, NextContactBody } from './pairing.body.ts';
import { MentorContactPage, MentorContactView, MentorshipPage, MentorshipView, OwnMentoringView } from './pairing.view.ts';

@ApiTags('mentors')
@Controller()
export class MenteesController {
  constructor(
    private readonly mentees: MenteesService,
    private readonly contacts: ContactsService,
  ) {}

  /**
   * List the people whom mentors accompany
   *
   * @remarks For a mentor their own people, and nothing else of them; for other staff those within reach. By the day of the next contact.
   */
  @Get('mentees')
  @Allow('mentees:read')
  listMentees(@Query() query: MenteesQuery): Promise<MentorshipPage> {
    return this.mentees.list(query);
  }

  /**
   * Read one’s own seats and supervision
   *
   * @remarks For a person who signs in as a mentor.
   */
  @Get('mentor-profile')
  @Allow('mentees:read')
  @Refuses('mentors/not-found')
  readOwnMentoring(): Promise<OwnMentoringView> {
    return this.mentees.own();
  }

  /**
   * Show a mentor the number of a person whom they accompany
   *
   * @remarks For a call. The audit records who was shown the number; nothing is asked. A person may be shown hidden details thirty times within an
   * hour.
   */
  @Post('mentees/:memberId/call')
  @HttpCode(200)
  @Allow('mentees:write')
  @AnsweredAnew()
  @Refuses('members/too-many-looks')
  callMentee(@IdParam('memberId', 'members') memberId: string): Promise<MenteeCallView> {
    return this.mentees.call(memberId);
  }

  /**
   * List the contacts of mentors
   *
   * @remarks The latest first. A mentor reads their own contacts with people whom they accompany now.
   */
  @Get('mentor-contacts')
  @Allow('mentees:read')
  listMentorContacts(@Query() query: MentorContactsQuery): Promise<MentorContactPage> {
    return this.contacts.list(query);
  }

  /**
   * Log a contact of a mentor
   *
   * @remarks The day of the next contact follows from how it went. A person who needs support gets a follow-up for the same day.
   */
  @Post('mentorships/:id/contacts')
  @Allow('mentees:write')
  @Refuses('mentors/minutes-without-contact')
  logMentorContact(@IdParam('id', 'mentors') id: string, @Body() body: MentorContactBody): Promise<MentorContactView> {
    return this.contacts.log(id, body);
  }

  /**
   * Set the next contact of a mentor
   *
   * @remarks A day from today on, with a time of day or without.
   */
  @Put('mentorships/:id/next-contact')
  @Allow('mentees:write')
  @Refuses('mentors/already-ended', 'mentors/next-in-past')
  setNextContact(@IdParam('id', 'mentors') id: string, @IfMatch() version: number, @Body() body: NextContactBody): Promise<MentorshipView> {
    return this.contacts.setNext(id, version, body);
  }
}
