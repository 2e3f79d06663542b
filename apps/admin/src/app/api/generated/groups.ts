// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.
import type { ScheduleView } from './members.ts';

export interface FacilitatorView {
  readonly staffId: string;
  readonly name: string;
}

export interface ComingScheduleView {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until: string | null;
  readonly timeZone: string;
  readonly appliesFrom: string;
}

export interface NextSessionView {
  readonly id: string;
  readonly startsAt: string;
}

export interface GroupItemView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly roomId: string | null;
  readonly roomName: string | null;
  readonly language: 'en' | 'hi' | 'mr';
  /** Its own number of seats; null takes the one of its kind. */
  readonly capacity: number | null;
  /** How many people fit: its own capacity, or else the cap of its kind here. */
  readonly seats: number | null;
  readonly enrolled: number;
  readonly facilitators: readonly FacilitatorView[];
  readonly schedule: ScheduleView;
  /** What will rule instead of the schedule of today. */
  readonly comingSchedule: ComingScheduleView | null;
  readonly nextSession: NextSessionView | null;
  readonly state: 'running' | 'ended';
  readonly version: number;
}

export interface GroupPage {
  readonly items: readonly GroupItemView[];
  readonly nextCursor: string | null;
}

export interface ScheduleBody {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until?: string | null;
}

export interface CreateGroupBody {
  readonly roomId?: string | null;
  readonly language?: 'en' | 'hi' | 'mr';
  readonly capacity?: number | null;
  readonly notes?: string;
  readonly facilitatorIds?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly kind: string;
  readonly branchId: string;
  readonly schedule: ScheduleBody;
}

export interface EnrolmentView {
  readonly id: string;
  readonly personId: string;
  readonly personKind: 'member' | 'relative';
  readonly displayName: string;
  /** The member’s code; of a relative, the code of their member. */
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface HeatmapSessionView {
  readonly id: string;
  readonly startsAt: string;
  readonly state: 'held';
}

export interface HeatmapRowView {
  readonly personId: string;
  readonly displayName: string;
  readonly code: string;
  /** A state for each session; null when nobody marked, `not-enrolled` when not expected. */
  readonly marks: readonly ('present' | 'late' | 'left-early' | 'excused' | 'absent' | 'walk-in' | 'not-enrolled' | null)[];
  /** Percent of the sessions expected at. */
  readonly came: number | null;
}

export interface HeatmapView {
  readonly sessions: readonly HeatmapSessionView[];
  readonly rows: readonly HeatmapRowView[];
}

export interface SessionItemView {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly kind: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly roomName: string | null;
  readonly timeZone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Local start of the first plan: with the group, the identity of the session. */
  readonly originalStart: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly movedFrom: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly facilitators: readonly FacilitatorView[];
  readonly expected: number;
  /** Who came; null before anybody was marked or counted. */
  readonly attended: number | null;
  readonly marked: number;
  readonly version: number;
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly roomId: string | null;
  readonly roomName: string | null;
  readonly language: 'en' | 'hi' | 'mr';
  /** Its own number of seats; null takes the one of its kind. */
  readonly capacity: number | null;
  /** How many people fit: its own capacity, or else the cap of its kind here. */
  readonly seats: number | null;
  readonly enrolled: number;
  readonly facilitators: readonly FacilitatorView[];
  readonly schedule: ScheduleView;
  /** What will rule instead of the schedule of today. */
  readonly comingSchedule: ComingScheduleView | null;
  readonly nextSession: NextSessionView | null;
  readonly state: 'running' | 'ended';
  readonly version: number;
  readonly notes: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly roster: readonly EnrolmentView[];
  readonly heatmap: HeatmapView;
  readonly upcoming: readonly SessionItemView[];
}

export interface ChangeGroupBody {
  readonly name?: string;
  readonly roomId?: string | null;
  readonly language?: 'en' | 'hi' | 'mr';
  readonly capacity?: number | null;
  readonly notes?: string;
  readonly facilitatorIds?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface ChangeScheduleBody {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until?: string | null;
  /** The first day of the new schedule. */
  readonly applyFrom: string;
}

export interface LeadingView {
  readonly staffId: string;
  readonly name: string;
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface LeadingPage {
  readonly items: readonly LeadingView[];
  readonly nextCursor: string | null;
}

export interface FacilitatorsBody {
  /** Everybody who leads from today on. */
  readonly staffIds: readonly string[];
}

export interface EnrolmentPage {
  readonly items: readonly EnrolmentView[];
  readonly nextCursor: string | null;
}

export interface EnrolBody {
  readonly memberId?: string;
  readonly relativeId?: string;
  readonly startsOn: string;
  /** The first day no longer expected. */
  readonly endsOn?: string;
}

export interface EndEnrolmentBody {
  /** The first day no longer expected. */
  readonly on: string;
  readonly reason?: string;
}

export interface PreviewBody {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until?: string | null;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
}

export interface PreviewSessionView {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface SchedulePreviewView {
  readonly sessions: readonly PreviewSessionView[];
}

export interface GroupsOperations {
  'GET /groups': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly branchId?: string; readonly kind?: string }; readonly answer: GroupPage };
  'POST /groups': { readonly body: CreateGroupBody; readonly answer: GroupView };
  'GET /groups/{id}': { readonly answer: GroupView };
  'PATCH /groups/{id}': { readonly body: ChangeGroupBody; readonly answer: GroupView };
  'PUT /groups/{id}/schedule': { readonly body: ChangeScheduleBody; readonly answer: GroupView };
  'GET /groups/{id}/facilitators': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: LeadingPage };
  'PUT /groups/{id}/facilitators': { readonly body: FacilitatorsBody; readonly answer: GroupView };
  'GET /groups/{id}/enrolments': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: EnrolmentPage };
  'POST /groups/{id}/enrolments': { readonly body: EnrolBody; readonly answer: EnrolmentView };
  'POST /enrolments/{id}/end': { readonly body: EndEnrolmentBody; readonly answer: EnrolmentView };
  'POST /schedules/preview': { readonly body: PreviewBody; readonly answer: SchedulePreviewView };
}
