import type { DomainEvent, NoFacts } from '../kernel/index.ts';

export type AttendanceEvent =
  | DomainEvent<'attendance-marked', 'session', { readonly marks: number }>
  /** The session is over and its sheet complete: everyone expected is marked. */
  | DomainEvent<'attendance-completed', 'session', NoFacts>;
