import { ApiProperty } from '@nestjs/swagger';
import {
  attendanceStates,
  confidentialities,
  defaultsOf,
  enrolmentModes,
  type ProgrammeKind,
  type ProgrammeOverrides,
} from '@saath/domain/programmes';

export class LocalisedView {
  @ApiProperty() en: string;
  @ApiProperty() hi: string;
  @ApiProperty() mr: string;
}

export class RangeView {
  @ApiProperty() from: number;
  @ApiProperty() to: number;
}

export class SizeView {
  @ApiProperty({ type: RangeView }) recommended: RangeView;
  @ApiProperty({ type: Number, nullable: true }) cap: number | null;
}

export class CadenceView {
  @ApiProperty() recurrence: string;
  @ApiProperty() minutes: number;
  @ApiProperty({ type: RangeView }) minutesRange: RangeView;
}

export class AttendanceVocabularyView {
  @ApiProperty({ enum: attendanceStates, isArray: true }) states: readonly string[];
  @ApiProperty({ enum: attendanceStates, isArray: true, description: 'The states that count as a miss.' }) misses: readonly string[];
}

/** A programme kind as a centre may use it: its contract, with the centre's overrides laid over its defaults. */
export class KindView {
  @ApiProperty() code: string;
  @ApiProperty({ type: LocalisedView }) name: LocalisedView;
  @ApiProperty({ type: LocalisedView }) description: LocalisedView;
  @ApiProperty({ description: 'Name of a Material Symbol.' }) icon: string;
  @ApiProperty() colour: string;
  @ApiProperty({ type: [String] }) audience: readonly string[];
  @ApiProperty({ enum: enrolmentModes }) enrolment: string;
  @ApiProperty({ type: SizeView }) size: SizeView;
  @ApiProperty() waitingList: boolean;
  @ApiProperty({ type: CadenceView }) cadence: CadenceView;
  @ApiProperty({ enum: confidentialities }) confidentiality: string;
  @ApiProperty({ type: AttendanceVocabularyView }) attendance: AttendanceVocabularyView;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) settingsFields: readonly object[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) recordFields: readonly object[];
  @ApiProperty() enabled: boolean;
  @ApiProperty({ description: '0 while the centre has not set the kind up.' }) version: number;
}

export class KindPage {
  @ApiProperty({ type: [KindView] }) items: readonly KindView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

/** What a centre has set about a kind. */
export interface KindChoice {
  readonly enabled: boolean;
  readonly overrides: ProgrammeOverrides;
  readonly version: number;
}

export function kindView(kind: ProgrammeKind, { enabled, overrides, version }: KindChoice): KindView {
  const { cap, minutes, waitingList } = defaultsOf(kind, { overrides });
  return {
    code: kind.code,
    name: kind.name,
    description: kind.description,
    icon: kind.icon,
    colour: kind.colour,
    audience: kind.audience,
    enrolment: kind.enrolment,
    size: { recommended: kind.size.recommended, cap },
    waitingList,
    cadence: { recurrence: kind.cadence.recurrence, minutes, minutesRange: kind.cadence.minutesRange },
    confidentiality: kind.confidentiality,
    attendance: kind.attendance,
    settingsFields: kind.settingsFields,
    recordFields: kind.recordFields,
    enabled,
    version,
  };
}
