import type { Instant, SessionId } from '../kernel/index.ts';

/** What a decision about a session tells the rest of the house. */
export type SessionEvent =
  | { readonly type: 'session-started'; readonly sessionId: SessionId; readonly at: Instant }
  | { readonly type: 'session-finished'; readonly sessionId: SessionId; readonly at: Instant }
  | { readonly type: 'session-cancelled'; readonly sessionId: SessionId; readonly at: Instant }
  | { readonly type: 'session-moved'; readonly sessionId: SessionId; readonly at: Instant; readonly from: Instant; readonly to: Instant };

/** What changed: the session as it is now, and what follows from it. */
export interface SessionChange<Changed> {
  readonly session: Changed;
  readonly events: readonly SessionEvent[];
}
