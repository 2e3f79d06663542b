/** Inserts one row into a table of the centre. */
export type Insert = (table: string, values: Readonly<Record<string, unknown>>) => Promise<unknown[]>;
