import type { DomainEvent } from '../kernel/index.ts';

export type ProgrammeEvent =
  | DomainEvent<'kind-set', 'centre', { readonly kind: string; readonly enabled: boolean }>
  /** A branch sets something about a kind differently from the centre. */
  | DomainEvent<'kind-set-for-branch', 'branch', { readonly kind: string }>
  | DomainEvent<'own-kind-made', 'centre', { readonly kind: string; readonly from: string }>
  | DomainEvent<'own-kind-changed', 'centre', { readonly kind: string; readonly fields: readonly string[] }>;
