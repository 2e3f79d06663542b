import { ApiProperty } from '@nestjs/swagger';
import { attendanceStates, type AttendanceState } from '@saath/domain/programmes';
import {
  channels,
  consentPurposes,
  genders,
  stages,
  type Channel,
  type ConsentPurpose,
  type Gender,
  type Stage,
} from '@saath/domain/members';
import { languages, type Language } from '@saath/domain/kernel';

export class MemberGroupView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
}

/** A member in a list. The display name is the alias, always. */
export class MemberItemView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ enum: stages }) stage: Stage;
  @ApiProperty({ format: 'uuid' }) branchId: string;
  @ApiProperty() branchName: string;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ format: 'date', description: 'The first day of the stage.' }) since: string;
  @ApiProperty({ type: [MemberGroupView] }) groups: readonly MemberGroupView[];
  @ApiProperty() needsWord: boolean;
  @ApiProperty() version: number;
}

export class MemberPage {
  @ApiProperty({ type: [MemberItemView] }) items: readonly MemberItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class StayView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) admittedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dischargedOn: string | null;
}

export class SobrietyView {
  @ApiProperty({ format: 'date' }) startedOn: string;
  @ApiProperty() days: number;
}

export class MemberMilestoneView {
  @ApiProperty() days: number;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() reached: boolean;
}

export class ScheduleView {
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ example: '07:30' }) startsAt: string;
  @ApiProperty() minutes: number;
  @ApiProperty({ example: 'FREQ=WEEKLY;BYDAY=TU,TH' }) recurrence: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until: string | null;
  @ApiProperty({ example: 'Asia/Kolkata' }) timeZone: string;
}

export class MemberEnrolmentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) groupId: string;
  @ApiProperty() groupName: string;
  @ApiProperty() kind: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ type: ScheduleView, nullable: true }) schedule: ScheduleView | null;
}

export class RelativeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
  @ApiProperty() relation: string;
  @ApiProperty({ type: String, nullable: true }) phoneMasked: string | null;
  @ApiProperty({ description: 'Whether a consent in force allows telling this relative about the member.' }) mayContact: boolean;
}

export class RelativePage {
  @ApiProperty({ type: [RelativeView] }) items: readonly RelativeView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ConsentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: consentPurposes }) purpose: ConsentPurpose;
  @ApiProperty({ type: String, enum: channels, nullable: true }) channel: Channel | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) relativeId: string | null;
  @ApiProperty({ format: 'date' }) grantedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) expiresOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrawnOn: string | null;
}

export class ConsentPage {
  @ApiProperty({ type: [ConsentView] }) items: readonly ConsentView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class RecentSessionView {
  @ApiProperty({ format: 'uuid' }) sessionId: string;
  @ApiProperty() groupName: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: attendanceStates }) state: AttendanceState;
}

export class StageStepView {
  @ApiProperty({ enum: stages }) to: Stage;
  @ApiProperty({ format: 'date' }) on: string;
}

export class AttentionSourceView {
  @ApiProperty({ enum: ['session', 'follow-up'] }) type: 'session' | 'follow-up';
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class MemberAttentionView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Readonly<Record<string, unknown>>;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ type: AttentionSourceView }) source: AttentionSourceView;
}

/** Everything staff see of a member without a reveal. Contact details are masked. */
export class MemberView extends MemberItemView {
  @ApiProperty({ type: String, enum: genders, nullable: true }) gender: Gender | null;
  @ApiProperty({ type: Number, nullable: true }) birthYear: number | null;
  @ApiProperty({ enum: channels }) preferredChannel: Channel;
  @ApiProperty({ type: String, nullable: true }) phoneMasked: string | null;
  @ApiProperty({ type: String, nullable: true }) emailMasked: string | null;
  @ApiProperty() sharedPhone: boolean;
  @ApiProperty() hasLegalName: boolean;
  @ApiProperty({ type: [StayView] }) stays: readonly StayView[];
  @ApiProperty({ type: SobrietyView, nullable: true }) sobriety: SobrietyView | null;
  @ApiProperty({ type: [MemberMilestoneView] }) milestones: readonly MemberMilestoneView[];
  @ApiProperty({ type: [MemberEnrolmentView] }) enrolments: readonly MemberEnrolmentView[];
  @ApiProperty({ type: [RelativeView] }) relatives: readonly RelativeView[];
  @ApiProperty({ type: [ConsentView] }) consents: readonly ConsentView[];
  @ApiProperty({ type: [MemberAttentionView] }) attention: readonly MemberAttentionView[];
  @ApiProperty({ type: [RecentSessionView] }) recent: readonly RecentSessionView[];
  @ApiProperty({ type: [StageStepView] }) stageHistory: readonly StageStepView[];
}

export class RevealedView {
  @ApiProperty({ type: String, nullable: true }) legalName: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
}

export class JourneyItemView {
  @ApiProperty({ format: 'date' }) at: string;
  @ApiProperty() type: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Readonly<Record<string, unknown>>;
}

export class JourneyPage {
  @ApiProperty({ type: [JourneyItemView] }) items: readonly JourneyItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
