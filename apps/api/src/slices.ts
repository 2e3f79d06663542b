import type { Type } from '@nestjs/common';
import { SignInModule } from './sign-in/sign-in.module.ts';
import { CentresModule } from './centres/centres.module.ts';
import { BranchesModule } from './branches/branches.module.ts';
import { StaffModule } from './staff/staff.module.ts';
import { MembersModule } from './members/members.module.ts';
import { KindsModule } from './programme-kinds/kinds.module.ts';
import { GroupsModule } from './groups/groups.module.ts';
import { HolidaysModule } from './holidays/holidays.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { AbsencesModule } from './absences/absences.module.ts';
import { AttendanceModule } from './attendance/attendance.module.ts';
import { RecordsModule } from './records/records.module.ts';
import { ProofsModule } from './proofs/proofs.module.ts';
import { QuestionnairesModule } from './questionnaires/questionnaires.module.ts';
import { LaddersModule } from './ladders/ladders.module.ts';
import { OutsideMeetingsModule } from './outside-meetings/outside-meetings.module.ts';
import { CareModule } from './care/care.module.ts';
import { CopingPlansModule } from './coping-plans/coping-plans.module.ts';
import { MilestonesModule } from './milestones/milestones.module.ts';
import { StoriesModule } from './stories/stories.module.ts';
import { IntroductionsModule } from './introductions/introductions.module.ts';
import { RemindersModule } from './reminders/reminders.module.ts';
import { SchedulingModule } from './scheduling/scheduling.module.ts';
import { DirectoryModule } from './directory/directory.module.ts';
import { MentorsModule } from './mentors/mentors.module.ts';
import { OperatorsModule } from './operators/operators.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { TodayModule } from './today/today.module.ts';
import { OverviewModule } from './overview/overview.module.ts';
import { AuditModule } from './audit-log/audit.module.ts';
import { DevModule } from './dev/dev.module.ts';

/** The slices of the product, in the reading order of the architecture. A new slice adds its module here. */
export const slices: readonly Type[] = [
  SignInModule,
  CentresModule,
  BranchesModule,
  StaffModule,
  MembersModule,
  KindsModule,
  GroupsModule,
  HolidaysModule,
  SessionsModule,
  AbsencesModule,
  AttendanceModule,
  RecordsModule,
  ProofsModule,
  QuestionnairesModule,
  MentorsModule,
  LaddersModule,
  OutsideMeetingsModule,
  CareModule,
  CopingPlansModule,
  MilestonesModule,
  StoriesModule,
  IntroductionsModule,
  RemindersModule,
  SchedulingModule,
  DirectoryModule,
  OperatorsModule,
  ImportsModule,
  NotificationsModule,
  TodayModule,
  OverviewModule,
  AuditModule,
  DevModule,
];
