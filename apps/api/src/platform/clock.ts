import { Injectable } from '@nestjs/common';
import { Temporal, type Instant } from '@saath/domain/kernel';

/** The only reader of the current time. Tests provide a clock with a fixed time. */
@Injectable()
export class Clock {
  now(): Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now());
  }
}

export const toDate = (instant: Instant): Date => new Date(instant.epochMilliseconds);
export const toInstant = (date: Date): Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
