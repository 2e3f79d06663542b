import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsName, Paragraphs } from '../http/text-rules.ts';
import type { Count, CountryText, ZoneText } from '../http/units.ts';

const longestName = 100;

/** A new branch. */
export class BranchBody {
  /**
   * The name of the branch, unique in the centre.
   * @example Kothrud
   */
  @IsName(longestName) name: string;
  /**
   * The postal address, as people write it.
   * @example 12 Karve Road, Pune 411038
   */
  @MayBeMissing() @Paragraphs(500) address?: string;
  /** The time zone of the branch; left out, the centre’s own. */
  @MayBeMissing() @IsString() @MaxLength(60) timeZone?: ZoneText;
  /** The branch’s own country; null or left out where the country of the centre applies. */
  @MayBeNull() @IsString() @MaxLength(2) country?: CountryText | null;
}

/** The fields of a branch that may be changed. A field that is left out stays. */
export class AmendBranchBody {
  /**
   * The name of the branch, unique in the centre.
   * @example Kothrud
   */
  @MayBeMissing() @IsName(longestName) name?: string;
  /**
   * The postal address, as people write it.
   * @example 12 Karve Road, Pune 411038
   */
  @MayBeMissing() @Paragraphs(500) address?: string;
  /** The time zone of the branch. */
  @MayBeMissing() @IsString() @MaxLength(60) timeZone?: ZoneText;
  /** The branch’s own country; null where the country of the centre applies. */
  @MayBeNull() @IsString() @MaxLength(2) country?: CountryText | null;
}

/** A new room of a branch. */
export class RoomBody {
  /**
   * The name of the room, unique in its branch.
   * @example Hall 1
   */
  @IsName(longestName) name: string;
  /** How many people fit into the room. */
  @MayBeMissing() @IsInt() @Min(1) @Max(1000) capacity?: Count;
}
