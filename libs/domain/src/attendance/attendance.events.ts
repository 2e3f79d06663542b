import type { DomainEvent, NoFacts } from '../kernel/index.ts';

export type AttendanceEvent =
  | DomainEvent<'attendance-marked', 'session', { readonly marks: number }>
  /** The session is finished and every expected person has a mark. */
  | DomainEvent<'attendance-completed', 'session', NoFacts>;
