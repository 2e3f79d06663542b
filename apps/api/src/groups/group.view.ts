import { ApiProperty } from '@nestjs/swagger';
import { personKinds, type PersonKind } from '@saath/domain/groups';
import { languages, type Language } from '@saath/domain/kernel';
import { attendanceStates } from '@saath/domain/programmes';
import { ScheduleView } from '../members/member.view.ts';
import { FacilitatorView } from './facilitator.view.ts';
import { SessionItemView } from '../sessions/session-item.view.ts';

/** Somebody leads a group from a day on, until another day. */
export class LeadingView extends FacilitatorView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
}

export class LeadingPage {
  @ApiProperty({ type: [LeadingView] }) items: readonly LeadingView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class NextSessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
}

/** A change already decided, that rules from a day to come. */
export class ComingScheduleView extends ScheduleView {
  @ApiProperty({ format: 'date' }) appliesFrom: string;
}

export class GroupItemView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @ApiProperty({ format: 'uuid' }) branchId: string;
  @ApiProperty() branchName: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) roomId: string | null;
  @ApiProperty({ type: String, nullable: true }) roomName: string | null;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ type: Number, nullable: true, description: 'Its own number of seats; null takes the one of its kind.' }) capacity:
    number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'How many people fit: its own capacity, or else the cap of its kind here.' })
  seats: number | null;
  @ApiProperty() enrolled: number;
  @ApiProperty({ type: [FacilitatorView] }) facilitators: readonly FacilitatorView[];
  @ApiProperty({ type: ScheduleView }) schedule: ScheduleView;
  @ApiProperty({ type: ComingScheduleView, nullable: true, description: 'What will rule instead of the schedule of today.' })
  comingSchedule: ComingScheduleView | null;
  @ApiProperty({ type: NextSessionView, nullable: true }) nextSession: NextSessionView | null;
  @ApiProperty({ enum: ['running', 'ended'] }) state: 'running' | 'ended';
  @ApiProperty() version: number;
}

export class GroupPage {
  @ApiProperty({ type: [GroupItemView] }) items: readonly GroupItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class EnrolmentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ enum: personKinds }) personKind: PersonKind;
  @ApiProperty() displayName: string;
  @ApiProperty({ description: 'The member’s code; of a relative, the code of their member.' }) code: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
}

export class EnrolmentPage {
  @ApiProperty({ type: [EnrolmentView] }) items: readonly EnrolmentView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class HeatmapSessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ enum: ['held'] }) state: 'held';
}

export class HeatmapRowView {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() displayName: string;
  @ApiProperty() code: string;
  @ApiProperty({
    type: 'array',
    items: { type: ['string', 'null'], enum: [...attendanceStates, 'not-enrolled', null] },
    description: 'A state for each session; null when nobody marked, `not-enrolled` when not expected.',
  })
  marks: readonly (string | null)[];
  @ApiProperty({ type: Number, nullable: true, description: 'Percent of the sessions expected at.' }) came: number | null;
}

export class HeatmapView {
  @ApiProperty({ type: [HeatmapSessionView] }) sessions: readonly HeatmapSessionView[];
  @ApiProperty({ type: [HeatmapRowView] }) rows: readonly HeatmapRowView[];
}

export class GroupView extends GroupItemView {
  @ApiProperty() notes: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) settings: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: [EnrolmentView] }) roster: readonly EnrolmentView[];
  @ApiProperty({ type: HeatmapView }) heatmap: HeatmapView;
  @ApiProperty({ type: [SessionItemView] }) upcoming: readonly SessionItemView[];
}

export class PreviewSessionView {
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
}

export class SchedulePreviewView {
  @ApiProperty({ type: [PreviewSessionView] }) sessions: readonly PreviewSessionView[];
}
