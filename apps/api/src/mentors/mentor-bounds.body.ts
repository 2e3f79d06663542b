import { mentorLimits } from '@saath/domain/mentors';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import type { Count, Days } from '../http/units.ts';

/** More than any bound can be; the domain says which of them is out of its range. */
const most = mentorLimits.trainingHours.to;

/** The bounds of the rules about mentors. */
export class MentorBoundsBody {
  /** Whole months of sobriety that a volunteer needs. */
  @IsInt() @Min(0) @Max(most) soberMonths: Count;
  /** Whole months of sobriety that a paid mentor needs. */
  @IsInt() @Min(0) @Max(most) paidSoberMonths: Count;
  /** Hours of training that a mentor needs. */
  @IsInt() @Min(0) @Max(most) trainingHours: Count;
  /** The most days between two supervisions. */
  @IsInt() @Min(0) @Max(most) supervisionDays: Days;
  /** The most seats of a volunteer. */
  @IsInt() @Min(0) @Max(most) seats: Count;
  /** The most seats of a paid mentor. */
  @IsInt() @Min(0) @Max(most) paidSeats: Count;
  /** For how many days people who stayed in one branch at the same time are not paired. */
  @IsInt() @Min(0) @Max(most) wardDays: Days;
  /** After how many days the next contact of a mentor is due. */
  @IsInt() @Min(0) @Max(most) contactDays: Days;
  /** Whether the mentor must speak the language of the person. */
  @IsBoolean() needsLanguage: boolean;
  /** Whether both must belong to the same branch. */
  @IsBoolean() needsSameBranch: boolean;
}
