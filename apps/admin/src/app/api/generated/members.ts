// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface MemberGroupView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface MemberItemView {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly stage: 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left';
  readonly branchId: string;
  readonly branchName: string;
  readonly language: 'en' | 'hi' | 'mr';
  /** The first day of the stage. */
  readonly since: string;
  readonly groups: readonly MemberGroupView[];
  readonly needsWord: boolean;
  readonly version: number;
}

export interface MemberPage {
  readonly items: readonly MemberItemView[];
  readonly nextCursor: string | null;
}

export interface SearchMembersBody {
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** The beginning of an alias or a code, or a phone in any notation. */
  readonly text: string;
}

export interface RegisterMemberBody {
  readonly alias?: string;
  readonly language?: 'en' | 'hi' | 'mr';
  readonly gender?: 'female' | 'male' | 'other' | null;
  readonly birthYear?: number | null;
  readonly preferredChannel?: 'email' | 'sms' | 'whatsapp';
  readonly legalName?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly branchId: string;
  readonly preferredName?: string;
  readonly stage?: 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left';
  readonly admittedOn?: string;
  readonly dischargedOn?: string;
  readonly soberSince?: string;
}

export interface StayView {
  readonly id: string;
  readonly admittedOn: string;
  readonly dischargedOn: string | null;
}

export interface SobrietyView {
  readonly startedOn: string;
  readonly days: number;
}

export interface MemberMilestoneView {
  readonly days: number;
  readonly on: string;
  readonly reached: boolean;
}

export interface ScheduleView {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly recurrence: string;
  readonly until: string | null;
  readonly timeZone: string;
}

export interface MemberEnrolmentView {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly schedule: ScheduleView | null;
}

export interface RelativeView {
  readonly id: string;
  readonly displayName: string;
  readonly relation: string;
  readonly phoneMasked: string | null;
  /** Whether a consent in force allows telling this relative about the member. */
  readonly mayContact: boolean;
}

export interface ConsentView {
  readonly id: string;
  readonly purpose: 'messages' | 'contact-relative';
  readonly channel: 'email' | 'sms' | 'whatsapp' | null;
  readonly relativeId: string | null;
  readonly grantedOn: string;
  readonly expiresOn: string | null;
  readonly withdrawnOn: string | null;
}

export interface AttentionSourceView {
  readonly type: 'session' | 'follow-up';
  readonly id: string;
}

export interface MemberAttentionView {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly since: string;
  readonly source: AttentionSourceView;
}

export interface RecentSessionView {
  readonly sessionId: string;
  readonly groupName: string;
  readonly on: string;
  readonly state: 'present' | 'late' | 'left-early' | 'excused' | 'absent' | 'walk-in';
}

export interface StageStepView {
  readonly to: 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left';
  readonly on: string;
}

export interface MemberView {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly stage: 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left';
  readonly branchId: string;
  readonly branchName: string;
  readonly language: 'en' | 'hi' | 'mr';
  /** The first day of the stage. */
  readonly since: string;
  readonly groups: readonly MemberGroupView[];
  readonly needsWord: boolean;
  readonly version: number;
  readonly gender: 'female' | 'male' | 'other' | null;
  readonly birthYear: number | null;
  readonly preferredChannel: 'email' | 'sms' | 'whatsapp';
  readonly phoneMasked: string | null;
  readonly emailMasked: string | null;
  readonly sharedPhone: boolean;
  readonly hasLegalName: boolean;
  readonly stays: readonly StayView[];
  readonly sobriety: SobrietyView | null;
  readonly milestones: readonly MemberMilestoneView[];
  readonly enrolments: readonly MemberEnrolmentView[];
  readonly relatives: readonly RelativeView[];
  readonly consents: readonly ConsentView[];
  readonly attention: readonly MemberAttentionView[];
  readonly recent: readonly RecentSessionView[];
  readonly stageHistory: readonly StageStepView[];
}

export interface ChangeMemberBody {
  readonly alias?: string;
  readonly language?: 'en' | 'hi' | 'mr';
  readonly gender?: 'female' | 'male' | 'other' | null;
  readonly birthYear?: number | null;
  readonly preferredChannel?: 'email' | 'sms' | 'whatsapp';
  readonly legalName?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
}

export interface TransitionBody {
  readonly to: 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left';
  readonly on: string;
  readonly reason?: string;
}

export interface RevealBody {
  /** Why it has to be seen; it goes into the audit. */
  readonly reason: string;
}

export interface RevealedView {
  readonly legalName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface JourneyItemView {
  readonly at: string;
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface JourneyPage {
  readonly items: readonly JourneyItemView[];
  readonly nextCursor: string | null;
}

export interface ConsentPage {
  readonly items: readonly ConsentView[];
  readonly nextCursor: string | null;
}

export interface GrantConsentBody {
  readonly purpose: 'messages' | 'contact-relative';
  readonly channel?: 'email' | 'sms' | 'whatsapp' | null;
  readonly relativeId?: string;
  readonly grantedOn?: string;
  readonly expiresOn?: string;
  /** How it was given: on paper, on the phone … */
  readonly evidence?: string;
}

export interface RelativePage {
  readonly items: readonly RelativeView[];
  readonly nextCursor: string | null;
}

export interface AddRelativeBody {
  readonly name: string;
  readonly relation: string;
  readonly phone?: string;
  readonly language?: 'en' | 'hi' | 'mr';
}

export interface StayPage {
  readonly items: readonly StayView[];
  readonly nextCursor: string | null;
}

export interface SobrietyEpisodeView {
  readonly id: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly endReason: 'lapse' | 'correction' | 'data-entry' | null;
  /** Whole days reached. */
  readonly days: number;
}

export interface SobrietyEpisodePage {
  readonly items: readonly SobrietyEpisodeView[];
  readonly nextCursor: string | null;
}

export interface StartEpisodeBody {
  readonly startedOn: string;
}

export interface EndEpisodeBody {
  readonly on: string;
  readonly reason: 'lapse' | 'correction' | 'data-entry';
}

export interface MembersOperations {
  'GET /members': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly branchId?: string; readonly stage?: 'enquiry' | 'admitted' | 'in-programme' | 'discharged' | 'aftercare' | 'alumni' | 'left' }; readonly answer: MemberPage };
  'POST /members': { readonly body: RegisterMemberBody; readonly answer: MemberView };
  'POST /members/search': { readonly body: SearchMembersBody; readonly answer: MemberPage };
  'GET /members/{id}': { readonly answer: MemberView };
  'PATCH /members/{id}': { readonly body: ChangeMemberBody; readonly answer: MemberView };
  'POST /members/{id}/transitions': { readonly body: TransitionBody; readonly answer: MemberView };
  'POST /members/{id}/reveal': { readonly body: RevealBody; readonly answer: RevealedView };
  'GET /members/{id}/journey': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: JourneyPage };
  'GET /members/{id}/consents': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: ConsentPage };
  'POST /members/{id}/consents': { readonly body: GrantConsentBody; readonly answer: ConsentView };
  'POST /members/{id}/consents/{consentId}/withdraw': { readonly answer: ConsentView };
  'GET /members/{id}/relatives': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: RelativePage };
  'POST /members/{id}/relatives': { readonly body: AddRelativeBody; readonly answer: RelativeView };
  'GET /members/{id}/stays': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: StayPage };
  'GET /members/{id}/sobriety-episodes': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: SobrietyEpisodePage };
  'POST /members/{id}/sobriety-episodes': { readonly body: StartEpisodeBody; readonly answer: SobrietyEpisodeView };
  'POST /members/{id}/sobriety-episodes/{episodeId}/end': { readonly body: EndEpisodeBody; readonly answer: SobrietyEpisodeView };
}
