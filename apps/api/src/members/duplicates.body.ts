import { IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { memberLimits } from '@saath/domain/members';
import { MayBeMissing } from '../http/request-values.ts';
import { IsEmailAddress, IsName } from '../http/text-rules.ts';
import type { EmailText, Id, Year } from '../http/units.ts';

/** The facts that are known of a person who is to be registered. */
export class CheckDuplicatesBody {
  /** The branch of the person, in whose country the number is read. */
  @IsUUID() branchId: Id;
  /**
   * The name under which the person will be known.
   * @example Sagar P.
   */
  @MayBeMissing() @IsName(memberLimits.nameLength) alias?: string;
  /**
   * The legal name.
   * @example Sagar Patil
   */
  @MayBeMissing() @IsName(memberLimits.nameLength) legalName?: string;
  /**
   * The telephone number in any notation.
   * @example 98220 12345
   */
  @MayBeMissing() @IsString() @MaxLength(memberLimits.phoneLength) phone?: string;
  /** The address for mail. */
  @MayBeMissing() @IsEmailAddress() email?: EmailText;
  /** The year in which the person was born. */
  @MayBeMissing() @IsInt() @Min(memberLimits.birthYear.from) @Max(memberLimits.birthYear.to) birthYear?: Year;
}
