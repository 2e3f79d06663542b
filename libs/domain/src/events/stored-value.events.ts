import type { DomainEvent } from '../kernel/index.ts';

/** The records of which people read sealed values. */
export type SealedRecord = 'member' | 'relative' | 'group' | 'session' | 'import' | 'user';

/** Somebody asked for a sealed value that was moved or changed outside of the product, so that it does not open. */
export type StoredValueEvent = DomainEvent<'value-unreadable', SealedRecord, { readonly field: string }>;
