import { attendanceStates, type AttendanceState } from '@saath/domain/programmes';
import { sessionLimits } from '@saath/domain/sessions';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Count, Id, Minutes } from '../http/units.ts';

/** The mark of a person as it should have been. */
export class AmendedMarkBody {
  /** The person. */
  @IsUUID() personId: Id;
  /** The mark; null for none. */
  @ValidateIf((mark: AmendedMarkBody) => mark.state !== null) @IsIn(attendanceStates) state: AttendanceState | null;
  /** How long the person was there, with the marks for which the kind records it. */
  @MayBeMissing() @IsInt() @Min(0) @Max(480) minutes?: Minutes;
}

/** A change of the record of a session after the time for corrections: exactly one of its parts, and why. */
export class AmendmentBody {
  /** The mark of a person. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => AmendedMarkBody) mark?: AmendedMarkBody;
  /** How many people attended, where the kind records no names. */
  @MayBeMissing() @IsInt() headcount?: Count;
  /** What the session was about; an empty text clears it. */
  @MayBeMissing() @IsString() @MaxLength(sessionLimits.topicLength) topic?: string;
  /** The note; an empty text clears it. */
  @MayBeMissing() @Paragraphs(sessionLimits.noteLength) note?: string;
  /**
   * Why the record is changed, stored encrypted.
   * @example The paper sheet was entered in the wrong row.
   */
  @Paragraphs(sessionLimits.reasonLength) reason: string;
}
