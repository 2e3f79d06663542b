import type { DomainEvent, NoFacts } from '../kernel/index.ts';

export type BranchEvent =
  | DomainEvent<'branch-added', 'branch', NoFacts>
  | DomainEvent<'branch-changed', 'branch', { readonly fields: readonly string[] }>
  /** The branch turned out to be in another time zone: everything planned by its wall clock has another instant. */
  | DomainEvent<'branch-zone-changed', 'branch', NoFacts>
  | DomainEvent<'room-added', 'room', NoFacts>
  | DomainEvent<'holiday-added', 'branch', NoFacts>;
