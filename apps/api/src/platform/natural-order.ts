const collator = new Intl.Collator('und', { numeric: true });

/** Compares names as the collation `natural_order` of the database does, for short lists whose names are sealed there. */
export const naturalOrder = (a: string, b: string): number => collator.compare(a, b);
