/** The name of an advisory lock within one centre. Each name is declared once, by the slice that takes the lock. */
export interface LockName {
  readonly name: string;
}

const declared = new Set<string>();

export function lockName(name: string): LockName {
  if (declared.has(name)) throw new Error(`The lock ${name} is declared twice: two slices would block each other.`);
  declared.add(name);
  return { name };
}
