import { Module } from '@nestjs/common';
import { FollowMergesOfMentors } from './follow-merges.ts';
import { MembersModule } from '../members/members.module.ts';
import { ContactsService } from './contacts.service.ts';
import { FollowLaddersOfMentors } from './follow-ladders.ts';
import { FollowMembers } from './follow-members.ts';
import { MemberMentorsService } from './member-mentors.service.ts';
import { MenteesController } from './mentees.controller.ts';
import { MenteesService } from './mentees.service.ts';
import { MentorBoundsService } from './mentor-bounds.service.ts';
import { MentorsController } from './mentors.controller.ts';
import { MentorsService } from './mentors.service.ts';
import { PairingsController } from './pairings.controller.ts';
import { PairingsService } from './pairings.service.ts';
import { SupervisionsService } from './supervisions.service.ts';

@Module({
  imports: [MembersModule],
  controllers: [MentorsController, PairingsController, MenteesController],
  providers: [
    FollowMergesOfMentors,
    MentorsService,
    MentorBoundsService,
    SupervisionsService,
    PairingsService,
    MemberMentorsService,
    ContactsService,
    MenteesService,
    FollowMembers,
    FollowLaddersOfMentors,
  ],
})
export class MentorsModule {}
