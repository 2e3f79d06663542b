/** A kind of work that falls due in a centre, such as sending its reminders. The slice that does the work declares it. */
export interface DueWork {
  readonly name: string;
}

const declared = new Map<string, DueWork>();

/** Declares a kind of due work. A name that two slices declare is a bug: one of them would never be called. */
export function dueWork(name: string): DueWork {
  if (declared.has(name)) throw new Error(`The due work "${name}" is declared twice.`);
  const work = { name };
  declared.set(name, work);
  return work;
}

/** Every kind that the loaded slices declare: a worker that lacks the listener of one must not start. */
export const declaredDueWork = (): readonly DueWork[] => [...declared.values()];
