const collators = new Map<string, Intl.Collator>();

/** Compares names as people read them, in the order of a language: "Branch 2" before "Branch 10", in every script. */
export function naturalOrder(language: string): (a: string, b: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return (a, b) => collator.compare(a, b);
}
