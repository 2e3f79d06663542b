import type { DomainEvent } from '../kernel/index.ts';

export type ImportEvent =
  | DomainEvent<'import-checked', 'import', { readonly kind: string; readonly file: string; readonly rows: number }>
  /** Besides the kind and the name of the file, how many of each record were written. */
  | DomainEvent<
      'import-committed',
      'import',
      { readonly kind: string; readonly file: string; readonly [counted: string]: string | number }
    >;
