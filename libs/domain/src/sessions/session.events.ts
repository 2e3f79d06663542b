import type { DomainEvent, NoFacts, SessionId } from '../kernel/index.ts';

export type SessionEvent =
  | DomainEvent<'session-started' | 'session-finished' | 'session-cancelled' | 'session-moved' | 'session-recorded', 'session', NoFacts>
  | SessionsReplanned
  /** Sessions of new groups, or further ones as time goes on, are in the calendar now. */
  | DomainEvent<'sessions-planned', 'centre', { readonly added: number }>;

/** A session that follows its group's new schedule to another start; `from` is the start it had, as an instant in ISO 8601. */
export interface ShiftedSession {
  readonly [name: string]: string;
  readonly id: SessionId;
  readonly from: string;
}

/** The sessions to come of a group were brought in line with its schedule. */
export type SessionsReplanned = DomainEvent<
  'sessions-replanned',
  'group',
  { readonly withdrawn: readonly SessionId[]; readonly shifted: readonly ShiftedSession[] }
>;

/** What changed: the session as it is now, and what follows from it. */
export interface SessionChange<Changed> {
  readonly session: Changed;
  readonly events: readonly SessionEvent[];
}
