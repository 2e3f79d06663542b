import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { FollowHands } from './follow-hands.ts';
import { FollowLadderSteps } from './follow-ladders.ts';
import { FollowLeading } from './follow-leading.ts';
import { FollowMachinery } from './follow-machinery.ts';
import { FollowMergesOfNotifications } from './follow-merges.ts';
import { FollowMentors } from './follow-mentors.ts';
import { FollowNeeds } from './follow-needs.ts';
import { FollowSaid } from './follow-said.ts';
import { FollowPlaces } from './follow-places.ts';
import { FollowPlans } from './follow-plans.ts';
import { FollowSeries } from './follow-series.ts';
import { FollowSessions } from './follow-sessions.ts';
import { FollowStandIns } from './follow-stand-ins.ts';
import { MarkQuestionsService } from './mark-questions.service.ts';
import { NotificationListener } from './notification-listener.ts';
import { NotificationStreams } from './notification-streams.ts';
import { NotificationsController } from './notifications.controller.ts';
import { NotificationsService } from './notifications.service.ts';

@Module({
  imports: [SessionsModule],
  controllers: [NotificationsController],
  providers: [
    NotificationsService,
    MarkQuestionsService,
    NotificationStreams,
    NotificationListener,
    FollowHands,
    FollowLadderSteps,
    FollowLeading,
    FollowPlans,
    FollowSeries,
    FollowSessions,
    FollowMentors,
    FollowMergesOfNotifications,
    FollowNeeds,
    FollowSaid,
    FollowPlaces,
    FollowStandIns,
    FollowMachinery,
  ],
})
export class NotificationsModule {}
