import { IsIn } from 'class-validator';
import { languages, type Language } from '@saath/domain/kernel';
import { proofNameLength } from '@saath/domain/proofs';
import { IsDay } from '../http/request-values.ts';
import { IsName } from '../http/text-rules.ts';
import type { DayText } from '../http/units.ts';

/** A proof of attendance, as the person asks for it. */
export class IssueProofBody {
  /**
   * The name on the paper, as the person wants it.
   * @example Sagar Jadhav
   */
  @IsName(proofNameLength) name: string;
  /** The first day of the period. */
  @IsDay() startsOn: DayText;
  /** The last day of the period. */
  @IsDay() endsOn: DayText;
  /** The language of the paper. */
  @IsIn(languages) language: Language;
}
