import { devices, type Device } from '@saath/domain/attendance';
import { languages, type Language } from '@saath/domain/kernel';
import { memberLimits } from '@saath/domain/members';
import { attendanceStates, type AttendanceState } from '@saath/domain/programmes';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsInstant, MayBeMissing } from '../http/request-values.ts';
import { SentByDevice } from '../http/sent-by-device.body.ts';
import { IsName } from '../http/text-rules.ts';
import type { Id, InstantText, Minutes } from '../http/units.ts';

/** A batch from one device; larger ones are sent in parts. */
const mostMarks = 200;

/** One tap of a facilitator. */
export class MarkBody {
  /**
   * The identity of the tap, made by the device once for each tap; sending it again changes nothing.
   * @example tablet-7-0042
   */
  @IsString() @Length(1, 100) clientId: string;
  /** The person who is marked. */
  @IsUUID() personId: Id;
  /** The mark; null clears it. */
  @ValidateIf((mark: MarkBody) => mark.state !== null) @IsIn(attendanceStates) state: AttendanceState | null;
  /**
   * The code of a mark of the kind’s own (`attendance.own`), with the `state` that the kind names for it; left out for a mark of the product.
   * @example showed-work
   */
  @MayBeMissing() @IsString() @MaxLength(40) own?: string;
  /** How long the person was there, with the marks for which the kind records it (`attendance.minutes`). */
  @MayBeMissing() @IsInt() @Min(0) @Max(480) minutes?: Minutes;
  /** When the facilitator tapped, by the clock of the device; of two taps on one person the later one counts. */
  @IsInstant() markedAt: InstantText;
  /** The device on which the tap was made; a colleague who marked the person differently is shown it. Left out, it is unknown. */
  @MayBeMissing() @IsIn(devices) device?: Device;
}

/** A person who comes without being expected: somebody on record, by the code that they tell, or somebody new, by name. */
export class WalkInBody extends SentByDevice {
  /**
   * The identity of the tap, made by the device once for each tap; sending it again adds nobody.
   * @example tablet-7-0043
   */
  @IsString() @Length(1, 100) clientId: string;
  /**
   * The code of a member of a branch within reach.
   * @example D-014
   */
  @MayBeMissing() @IsName(memberLimits.codeLength) code?: string;
  /**
   * The name under which a new member is put on record, as an enquiry of the group’s branch.
   * @example Sagar
   */
  @MayBeMissing() @IsName(200) name?: string;
  /**
   * The telephone number of somebody new, in any notation, stored encrypted; only with a name.
   * @example 98220 12345
   */
  @MayBeMissing() @IsString() @MaxLength(memberLimits.phoneLength) phone?: string;
  /** The language in which somebody new is written to; left out, that of the group. Only with a name. */
  @MayBeMissing() @IsIn(languages) language?: Language;
  /** When the facilitator tapped, by the clock of the device. */
  @IsInstant() markedAt: InstantText;
  /** The device on which the tap was made; left out, it is unknown. */
  @MayBeMissing() @IsIn(devices) device?: Device;
}

/** The taps of one device. */
export class AttendanceBody extends SentByDevice {
  /** The taps, at most 200; more are sent in parts. */
  @IsArray() @ArrayMaxSize(mostMarks) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => MarkBody) marks: MarkBody[];
}
