/** A type of work that falls due in a centre, such as sending its reminders. The slice that does the work declares it. */
export interface DueWork {
  readonly name: string;
}

const declared = new Map<string, DueWork>();

/** Declares a type of due work. Throws when the name is declared twice: one of the two slices would never be called. */
export function dueWork(name: string): DueWork {
  if (declared.has(name)) throw new Error(`The due work "${name}" is declared twice.`);
  const work = { name };
  declared.set(name, work);
  return work;
}

/** Every type of due work that the loaded slices declare. A worker without a listener for one of them must not start. */
export const declaredDueWork = (): readonly DueWork[] => [...declared.values()];
