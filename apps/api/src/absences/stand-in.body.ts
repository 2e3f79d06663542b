import { absenceLimits, mostNext } from '@saath/domain/absences';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsUUID } from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Id } from '../http/units.ts';

/** The person who is asked to lead one session. */
export class AskStandInBody {
  /** The person who is asked, as a member of the staff. */
  @IsUUID() staffId: Id;
  /** The person in whose place, one of those who lead the session; null for beside them. */
  @MayBeNull() @IsUUID() insteadOfId?: Id | null;
  /** The people who are asked one after the other where this one says no or does not answer, in order. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(mostNext) @ArrayUnique() @IsUUID(undefined, { each: true }) nextIds?: Id[];
}

/** A yes. */
export class AcceptStandInBody {
  /** True for every session that was asked about in the same question. */
  @MayBeMissing() @IsBoolean() all?: boolean;
}

/** A no. */
export class DeclineStandInBody extends AcceptStandInBody {
  /**
   * Why, for those who asked.
   * @example I am at a wedding.
   */
  @MayBeMissing() @Paragraphs(absenceLimits.reasonLength) reason?: string;
}
