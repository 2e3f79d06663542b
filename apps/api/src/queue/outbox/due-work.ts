import type { CentreId, Instant } from '@saath/domain/kernel';
import { declaredDueWork, type DueWork } from '../../tenancy/due-work.ts';

/** Does the due work of one kind in one centre, in the worker. */
export interface DueWorkListener {
  readonly work: DueWork;
  /** Does the due work and answers when this kind is due in the centre next; undefined when only a transaction can make it due again. */
  run(centreId: CentreId): Promise<Instant | undefined>;
}

/** Token of the list of listeners. */
export const DUE_WORK = Symbol('DUE_WORK');

/** Answers the listeners. Throws when a declared kind of due work has no listener, because that work would never be done. */
export function everyDueWork(listeners: readonly DueWorkListener[]): readonly DueWorkListener[] {
  const idle = declaredDueWork().filter((work) => !listeners.some((listener) => listener.work === work));
  if (idle.length > 0) throw new Error(`Nobody does the due work ${idle.map(({ name }) => name).join(', ')}.`);
  return listeners;
}
