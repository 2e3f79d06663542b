/** A row class of one tenant table (`*.row.ts`). Every tenant table has one, and its first column is the centre. */
export type RowClass<Row extends { centreId: string } = { centreId: string }> = new () => Row;

/** The tables that a slice owns: no other slice writes them. Tables of the control plane have no row class and are listed by name. */
export interface OwnedTables {
  readonly rows: readonly RowClass[];
  readonly platform?: readonly string[];
}
