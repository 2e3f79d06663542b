import type { AttendanceState } from '@saath/domain/programmes';
import type { HeatmapRowView, MemberItemView, MeUserView, StaffView } from './generated/api.ts';

/** What the API answers, by the names of the glossary. The shapes themselves are generated: `npm run generate`. */
export type {
  AttentionItemView as AttentionItem,
  QuietMemberView as QuietMember,
  QuietMemberPage as QuietMembers,
  FollowUpView as FollowUpItem,
  MilestoneView as MilestoneItem,
  AuditEntryView as AuditEntry,
  AuditVerification,
  CapacityDecisionView as CapacityDecision,
  EnrolmentView as EnrolmentItem,
  MemberPlaceView as MemberPlace,
  OutlookView as Outlook,
  SettledPlaceView as SettledPlace,
  WaitingListView as WaitingList,
  WaitingPlaceView as WaitingPlace,
  FacilitatorView as Leader,
  GroupItemView as GroupItem,
  GroupView as Group,
  EndingGroupView as EndingGroup,
  GroupCopyPlanView as GroupCopyPlan,
  HeatmapView as Heatmap,
  ScheduleBody as Schedule,
  ScheduleConflictView as ScheduleConflict,
  SchedulePlanView as SchedulePlan,
  ConsideredGroupBody as ConsideredGroup,
  SessionItemView as SessionItem,
  ExpectedSessionView as ExpectedSession,
  ImportView,
  SheetProblemView as ImportFault,
  ConsentView as Consent,
  JourneyItemView as JourneyItem,
  MemberAttentionView as AttentionReason,
  MemberEnrolmentView as MemberEnrolment,
  MemberItemView as MemberItem,
  MemberView as Member,
  RelativeView as Relative,
  CallView as Call,
  LooksView as Looks,
  RevealedView as Revealed,
  BranchView as Branch,
  TravelTimeView as TravelTime,
  AbsenceView as Absence,
  AbsencePlanView as AbsencePlan,
  AbsenceSessionView as AbsenceSession,
  AskedSessionView as AskedSession,
  StandInRequestView as StandInRequest,
  CentreView as CentreSettings,
  HolidayView as Holiday,
  BranchHolidayBody as NewHoliday,
  BranchHolidayView as BranchHoliday,
  OfferedHolidayView as OfferedHoliday,
  HolidaysPlanView as HolidaysPlan,
  ConsideredHolidayView as ConsideredHoliday,
  GroupOfHolidayView as GroupOfHoliday,
  HolidayRemovalView as HolidayRemoval,
  CalendarConflictView as CalendarConflict,
  RemedyView as Remedy,
  StaffView as Staff,
  PlatformCentreView as CentreItem,
  KindView,
  InstalledKindView as InstalledKind,
  LocalisedView as Localised,
  ReminderView as ReminderItem,
  AppliedView as Applied,
  MarkConflictView,
  RosterItemView as RosterItem,
  SessionView as Session,
  SubstituteView as Substitute,
  SubstituteReasonView as SubstituteReason,
  SessionRecordsView as SessionRecords,
  AmendmentView as Amendment,
  PersonRecordView as PersonRecord,
  EarlierCommitmentView as EarlierCommitment,
  MemberCommitmentView as MemberCommitment,
  ProofView as Proof,
  GroupFiguresView as GroupFigures,
  GroupAttendanceView as GroupAttendance,
  MemberFiguresView as MemberFigures,
  InvitationView as Invitation,
  MembershipView as Membership,
  MeView as Me,
  NamedView as Named,
  ProfileBody as Profile,
  SignInBody as SignIn,
  SignInDataView as SignInData,
  SignInItem,
  ConfirmationView as Confirmation,
  NotificationCountsView as NotificationCounts,
  NotificationView as NotificationItem,
  OverviewView as Overview,
  TodayCountsView as TodayCounts,
  OfferedSeatView as OfferedSeat,
  TodayView as Today,
} from './generated/api.ts';
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
