import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import type { Days } from '../http/units.ts';

/** Twelve weeks, about the time of one programme. */
export const usualDays = 84;

/** The time of which figures of a member are read. */
export class MemberFiguresQuery {
  /** How many days before now, at most a year. */
  @MayBeMissing() @Type(() => Number) @IsInt() @Min(1) @Max(366) days?: Days;
}
