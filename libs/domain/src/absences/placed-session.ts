import { isBefore } from '../kernel/index.ts';
import type { BranchId, Instant, SessionId } from '../kernel/index.ts';

interface Times {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** A session with the branch in which it takes place. */
export interface PlacedSession extends Times {
  readonly sessionId: SessionId;
  readonly branchId: BranchId;
}

/** Whether there are fewer minutes than these between two sessions. */
export const overlaps = (one: Times, other: Times, minutes: number): boolean =>
  isBefore(one.startsAt, other.endsAt.add({ minutes })) && isBefore(other.startsAt, one.endsAt.add({ minutes }));
