import { ApiProperty } from '@nestjs/swagger';
import { personKinds } from '@saath/domain/groups';
import { attendanceStates } from '@saath/domain/programmes';

export class MarkView {
  @ApiProperty({ type: String, enum: attendanceStates, nullable: true }) state: string | null;
  @ApiProperty({ type: Number, nullable: true }) minutes: number | null;
  @ApiProperty({ format: 'date-time' }) markedAt: string;
}

export class MarkConflictView {
  @ApiProperty() clientId: string;
  @ApiProperty({ type: MarkView }) mine: MarkView;
  @ApiProperty({ type: MarkView }) theirs: MarkView;
}

export class AppliedView {
  @ApiProperty() applied: number;
  @ApiProperty() replayed: number;
  @ApiProperty({ type: [MarkConflictView] }) conflicts: MarkConflictView[];
}

export class HintView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Readonly<Record<string, unknown>>;
}

export class RosterItemView {
  @ApiProperty() personId: string;
  @ApiProperty({ enum: personKinds }) personKind: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty({ type: String, nullable: true }) enrolmentId: string | null;
  @ApiProperty({ type: HintView, nullable: true }) hint: HintView | null;
  @ApiProperty({ type: MarkView, nullable: true }) mark: MarkView | null;
}

export class RosterPage {
  @ApiProperty({ type: [RosterItemView] }) items: RosterItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
