import type { AttendanceState } from '@saath/domain/programmes';
import type { HeatmapRowView } from './generated/groups.ts';
import type { MemberItemView } from './generated/members.ts';
import type { StaffView } from './generated/organisation.ts';
import type { MeUserView } from './generated/sign-in.ts';

/** What the API answers, by the names of the glossary. The shapes themselves are generated: `npm run generate`. */
export type { AttentionItemView as AttentionItem, FollowUpView as FollowUpItem, MilestoneView as MilestoneItem } from './generated/care.ts';
export type { AuditEntryView as AuditEntry, AuditVerification } from './generated/audit.ts';
export type {
  EnrolmentView as EnrolmentItem,
  FacilitatorView as Leader,
  GroupItemView as GroupItem,
  GroupView as Group,
  HeatmapView as Heatmap,
  ScheduleBody as Schedule,
  SessionItemView as SessionItem,
} from './generated/groups.ts';
export type { ImportView, SheetProblemView as ImportFault } from './generated/imports.ts';
export type {
  ConsentView as Consent,
  JourneyItemView as JourneyItem,
  MemberAttentionView as AttentionReason,
  MemberEnrolmentView as MemberEnrolment,
  MemberItemView as MemberItem,
  MemberView as Member,
  RelativeView as Relative,
  RevealedView as Revealed,
} from './generated/members.ts';
export type {
  BranchView as Branch,
  CentreView as CentreSettings,
  HolidayView as Holiday,
  StaffView as Staff,
} from './generated/organisation.ts';
export type { PlatformCentreView as CentreItem } from './generated/platform.ts';
export type { KindView, LocalisedView as Localised } from './generated/programme-kinds.ts';
export type { ReminderView as ReminderItem } from './generated/reminders.ts';
export type {
  AppliedView as Applied,
  MarkConflictView,
  RosterItemView as RosterItem,
  SessionView as Session,
} from './generated/sessions.ts';
export type {
  InvitationView as Invitation,
  MembershipView as Membership,
  MeView as Me,
  NamedView as Named,
  ProfileBody as Profile,
  SignInBody as SignIn,
  SignInItem,
} from './generated/sign-in.ts';
export type { OverviewView as Overview } from './generated/overview.ts';
export type { TodayView as Today } from './generated/today.ts';
export type { AttendanceState };

/** Day: `YYYY-MM-DD`. Instant: ISO 8601 in UTC. LocalTime: `HH:MM`. */
export type Day = string;
export type Instant = string;
export type Language = MeUserView['language'];
export type Stage = MemberItemView['stage'];
export type StaffRole = StaffView['role'];
export type PersonKind = 'member' | 'relative';
export type HeatMark = HeatmapRowView['marks'][number];
export type ImportKind = 'timetable' | 'members';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
