import type { DomainEvent } from '../kernel/index.ts';

export type ProgrammeEvent = DomainEvent<'kind-set', 'centre', { readonly kind: string; readonly enabled: boolean }>;
