import type { DomainEvent, NoFacts } from '../kernel/index.ts';
import type { StaffRole } from './permissions.ts';

export type StaffEvent =
  | DomainEvent<'staff-invited', 'staff', { readonly role: StaffRole }>
  | DomainEvent<'staff-changed' | 'staff-deactivated', 'staff', { readonly fields: readonly string[] }>
  | DomainEvent<'invitation-sent-again' | 'invitation-accepted', 'staff', NoFacts>
  /** A person was named as a facilitator in an imported timetable before they were invited. */
  | DomainEvent<'staff-named', 'staff', NoFacts>;
