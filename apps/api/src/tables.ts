import { absencesTables } from './absences/absences.tables.ts';
import { attendanceTables } from './attendance/attendance.tables.ts';
import { auditTables } from './audit/audit.tables.ts';
import { branchesTables } from './branches/branches.tables.ts';
import { careTables } from './care/care.tables.ts';
import { copingPlansTables } from './coping-plans/coping-plans.tables.ts';
import { milestonesTables } from './milestones/milestones.tables.ts';
import { notificationsTables } from './notifications/notifications.tables.ts';
import { outboxTables } from './queue/outbox/outbox.tables.ts';
import { groupsTables } from './groups/groups.tables.ts';
import { holidaysTables } from './holidays/holidays.tables.ts';
import { httpTables } from './http/http.tables.ts';
import { importsTables } from './imports/imports.tables.ts';
import { questionnairesTables } from './questionnaires/questionnaires.tables.ts';
import { mentorsTables } from './mentors/mentors.tables.ts';
import { introductionsTables } from './introductions/introductions.tables.ts';
import { laddersTables } from './ladders/ladders.tables.ts';
import { membersTables } from './members/members.tables.ts';
import { programmeKindsTables } from './programme-kinds/programme-kinds.tables.ts';
import { proofsTables } from './proofs/proofs.tables.ts';
import { recordsTables } from './records/records.tables.ts';
import { outsideMeetingsTables } from './outside-meetings/outside-meetings.tables.ts';
import { remindersTables } from './reminders/reminders.tables.ts';
import { sessionsTables } from './sessions/sessions.tables.ts';
import { signInTables } from './sign-in/sign-in.tables.ts';
import { staffTables } from './staff/staff.tables.ts';
import { storiesTables } from './stories/stories.tables.ts';
import { tenancyTables } from './tenancy/tenancy.tables.ts';
import type { OwnedTables } from './tenancy/owned-tables.ts';

/** The tables of the product by their owners, in the reading order of the architecture. A new slice adds its list here. */
export const ownedTables: readonly OwnedTables[] = [
  tenancyTables,
  auditTables,
  outboxTables,
  httpTables,
  signInTables,
  branchesTables,
  staffTables,
  membersTables,
  programmeKindsTables,
  groupsTables,
  holidaysTables,
  sessionsTables,
  absencesTables,
  attendanceTables,
  recordsTables,
  proofsTables,
  questionnairesTables,
  mentorsTables,
  laddersTables,
  outsideMeetingsTables,
  careTables,
  copingPlansTables,
  milestonesTables,
  storiesTables,
  introductionsTables,
  remindersTables,
  importsTables,
  notificationsTables,
];
