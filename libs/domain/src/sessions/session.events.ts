import type { DomainEvent, NoFacts, SessionId, StaffId } from '../kernel/index.ts';

export type SessionEvent =
  | DomainEvent<
      'session-started' | 'session-start-undone' | 'session-finished' | 'session-cancelled' | 'session-moved' | 'session-recorded',
      'session',
      NoFacts
    >
  /** A session has another room of the branch at which it meets. */
  | DomainEvent<'session-room-changed', 'session', NoFacts>
  /** The cancellation of a session was undone. */
  | DomainEvent<'session-restored', 'session', NoFacts>
  /** Staff added a session outside the schedule of its group. */
  | DomainEvent<'session-added', 'session', { readonly groupId: string }>
  | SessionsReplanned
  /** Other people lead the session than before: those who lead it now and did not, and those who no longer do. */
  | DomainEvent<'session-facilitators-named', 'session', { readonly leading: readonly StaffId[]; readonly released: readonly StaffId[] }>
  /** Further sessions were added to the calendar, of new groups or as time goes on. */
  | DomainEvent<'sessions-planned', 'centre', { readonly added: number }>;

/** A session that follows its group's new schedule to another start; `from` is the start it had, as an instant in ISO 8601. */
export interface ShiftedSession {
  readonly [name: string]: string;
  readonly id: SessionId;
  readonly from: string;
}

/** The future sessions of a group were brought in line with its schedule. */
export type SessionsReplanned = DomainEvent<
  'sessions-replanned',
  'group',
  {
    readonly withdrawn: readonly SessionId[];
    readonly shifted: readonly ShiftedSession[];
    /** Sessions that an earlier change withdrew and that take place again; absent in an event of the version before. */
    readonly restored?: readonly SessionId[];
  }
>;

/** The result of a decision about a session: the changed session and the events. */
export interface SessionChange<Changed> {
  readonly session: Changed;
  readonly events: readonly SessionEvent[];
}
