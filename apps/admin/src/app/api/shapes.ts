import type { AttendanceState } from '@saath/domain/programmes';

export type { AttendanceState };
/** Day: `YYYY-MM-DD`. Instant: ISO 8601 in UTC. LocalTime: `HH:MM`. */
export type Day = string;
export type Instant = string;
export type Language = 'en' | 'hi' | 'mr';
export type Stage = 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left';
export type StaffRole = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
export type Localised = Readonly<Record<Language, string>>;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Membership {
  readonly centre: Named & { readonly slug: string; readonly languages: readonly Language[]; readonly timeZone: string };
  readonly role: StaffRole;
  readonly staffId: string;
  /** Null means every branch. */
  readonly branches: readonly Named[] | null;
}
export interface Me {
  readonly user: Named & { readonly language: Language; readonly operator: boolean };
  readonly memberships: readonly Membership[];
  readonly active: string | null;
  readonly permissions: readonly string[];
}

export interface Branch extends Named {
  readonly address: string;
  readonly timeZone: string;
  readonly rooms: readonly (Named & { readonly capacity: number | null })[];
  readonly groups: number;
  readonly members: number;
  readonly version: number;
}
export interface Staff extends Named {
  readonly email: string;
  readonly role: StaffRole;
  readonly state: 'invited' | 'active' | 'deactivated';
  readonly branches: readonly Named[] | null;
  readonly languages: readonly Language[];
  readonly leads: number;
  readonly version: number;
}
export interface KindView {
  readonly code: string;
  readonly name: Localised;
  readonly description: Localised;
  readonly icon: string;
  readonly colour: string;
  readonly enabled: boolean;
  readonly version: number;
}

export interface MemberItem {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly stage: Stage;
  readonly branchId: string;
  readonly branchName: string;
  readonly language: Language;
  readonly since: Day;
  readonly groups: readonly (Named & { readonly kind: string })[];
  readonly needsWord: boolean;
  readonly version: number;
}
export interface AttentionReason {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly since: Day;
  readonly source?: { readonly type: 'session' | 'follow-up'; readonly id: string } | null;
}
export interface Consent {
  readonly id: string;
  readonly purpose: string;
  readonly channel: string | null;
  readonly grantedOn: Day;
  readonly withdrawnOn: Day | null;
}
export interface Relative {
  readonly id: string;
  readonly displayName: string;
  readonly relation: string;
  readonly phoneMasked: string | null;
  readonly mayContact: boolean;
}
export interface MemberEnrolment {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly schedule: Schedule | null;
}
export interface Member extends MemberItem {
  readonly gender: string | null;
  readonly birthYear: number | null;
  readonly preferredChannel: string | null;
  readonly phoneMasked: string | null;
  readonly emailMasked: string | null;
  readonly hasLegalName: boolean;
  readonly stays: readonly { readonly id: string; readonly admittedOn: Day; readonly dischargedOn: Day | null }[];
  readonly sobriety: { readonly startedOn: Day; readonly days: number } | null;
  readonly milestones: readonly { readonly days: number; readonly on: Day; readonly reached: boolean }[];
  readonly enrolments: readonly MemberEnrolment[];
  readonly relatives: readonly Relative[];
  readonly consents: readonly Consent[];
  readonly attention: readonly AttentionReason[];
  readonly recent: readonly { readonly sessionId: string; readonly groupName: string; readonly on: Day; readonly state: AttendanceState }[];
  readonly stageHistory: readonly { readonly to: Stage; readonly on: Day }[];
}

export interface Schedule {
  readonly startsOn: Day;
  readonly startsAt: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until?: Day | null;
  readonly timeZone?: string;
}
export interface Leader {
  readonly staffId: string;
  readonly name: string;
}
export interface GroupItem extends Named {
  readonly kind: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly roomName: string | null;
  readonly language: Language;
  readonly capacity: number | null;
  readonly enrolled: number;
  readonly facilitators: readonly Leader[];
  readonly schedule: (Schedule & { readonly timeZone: string }) | null;
  readonly nextSession: { readonly id: string; readonly startsAt: Instant } | null;
  readonly state: 'running' | 'ended';
  readonly version: number;
}
export type PersonKind = 'member' | 'relative';
export interface EnrolmentItem {
  readonly id: string;
  readonly personId: string;
  readonly personKind: PersonKind;
  readonly displayName: string;
  readonly code: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}
export type HeatMark = AttendanceState | null | 'not-enrolled';
export interface Heatmap {
  readonly sessions: readonly { readonly id: string; readonly startsAt: Instant; readonly state: string }[];
  readonly rows: readonly {
    readonly personId: string;
    readonly displayName: string;
    readonly code: string | null;
    readonly marks: readonly HeatMark[];
    /** Percent of the sessions that count; null when none does. */
    readonly came: number | null;
  }[];
}
export interface Group extends GroupItem {
  readonly notes: string | null;
  readonly roster: readonly EnrolmentItem[];
  readonly heatmap: Heatmap;
  readonly upcoming: readonly SessionItem[];
}

export interface SessionItem {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly kind: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly roomName: string | null;
  readonly timeZone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly originalStart: Instant;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly movedFrom?: Instant | null;
  readonly startedAt?: Instant | null;
  readonly finishedAt?: Instant | null;
  readonly facilitators: readonly Leader[];
  readonly expected: number;
  readonly attended: number | null;
  readonly marked: number;
  readonly version: number;
}
export interface Session extends SessionItem {
  readonly confidentiality: 'notes' | 'presence' | 'headcount';
  readonly topic: string | null;
  readonly note: string | null;
  readonly headcount: number | null;
  readonly cancelReason: string | null;
}
export interface RosterItem {
  readonly personId: string;
  readonly personKind: PersonKind;
  readonly displayName: string;
  readonly code: string | null;
  readonly enrolmentId?: string | null;
  readonly answer?: string | null;
  readonly hint?: { readonly code: string; readonly params: Readonly<Record<string, unknown>> } | null;
  readonly mark?: { readonly state: AttendanceState; readonly minutes?: number | null; readonly markedAt: Instant } | null;
}

export interface AttentionItem {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly branchName: string;
  readonly since: Day;
  readonly reasons: readonly AttentionReason[];
}
export interface FollowUpItem {
  readonly id: string;
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly kind: string;
  readonly dueOn: Day;
  readonly state: 'due' | 'done';
  readonly overdueDays: number;
  readonly ownerName: string | null;
  readonly version: number;
}
export interface MilestoneItem {
  readonly memberId: string;
  readonly displayName: string;
  readonly code: string;
  readonly days: number;
  readonly on: Day;
  readonly nextSession?: { readonly id: string; readonly startsAt: Instant } | null;
}
export interface Today {
  readonly date: Day;
  readonly sessions: readonly SessionItem[];
  readonly attention: { readonly count: number; readonly items: readonly AttentionItem[] };
  readonly followUps: { readonly count: number; readonly items: readonly FollowUpItem[] };
  readonly milestones: readonly MilestoneItem[];
}
