import { Injectable } from '@nestjs/common';
import { Temporal, type Instant } from '@saath/domain/kernel';

/** The one place that asks what time it is. Tests hand in a clock that stands where they want it. */
@Injectable()
export class Clock {
  now(): Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now());
  }
}

export const toDate = (instant: Instant): Date => new Date(instant.epochMilliseconds);
export const toInstant = (date: Date): Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
