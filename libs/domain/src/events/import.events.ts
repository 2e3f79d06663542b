import type { DomainEvent } from '../kernel/index.ts';

export type ImportEvent =
  | DomainEvent<'import-checked', 'import', { readonly kind: string; readonly rows: number }>
  /** Besides the kind of sheet, how many of each record were written. */
  | DomainEvent<'import-committed', 'import', { readonly kind: string; readonly [counted: string]: string | number }>;
