import type { DomainEvent, NoFacts } from '../kernel/index.ts';

export type BranchEvent =
  | DomainEvent<'branch-added', 'branch', NoFacts>
  | DomainEvent<'branch-changed', 'branch', { readonly fields: readonly string[] }>
  /** The time zone of the branch was corrected: every session planned by its local time now has another instant. */
  | DomainEvent<'branch-zone-changed', 'branch', NoFacts>
  | DomainEvent<'room-added', 'room', NoFacts>
  /** The travel times between some pairs of branches changed. */
  | DomainEvent<'travel-times-changed', 'centre', { readonly pairs: number }>
  /** The groups of the branch do not meet on that day, or meet again. */
  | DomainEvent<'holiday-added' | 'holiday-removed', 'branch', { readonly on: string }>;
