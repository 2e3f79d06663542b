import { Injectable } from '@nestjs/common';
import type { Instant } from '@saath/domain/kernel';
import { isBefore } from '@saath/domain/kernel';
import { Clock } from './clock.ts';
import { isExhausted } from './outage.ts';

const rememberedSeconds = 30;

/** Remembers for half a minute that the database answered and could not work, so that readiness says so although the database answers it. */
@Injectable()
export class Exhaustion {
  private last: Instant | undefined;

  constructor(private readonly clock: Clock) {}

  note(error: unknown): void {
    if (isExhausted(error)) this.last = this.clock.now();
  }

  isRecent(): boolean {
    return this.last !== undefined && isBefore(this.clock.now(), this.last.add({ seconds: rememberedSeconds }));
  }
}
