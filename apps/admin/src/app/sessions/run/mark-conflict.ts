import type { AttendanceState } from '@saath/domain/programmes';
import type { MarkConflictView } from '../../api/shapes.ts';

/** One tap on this device that the server has not confirmed yet. */
export interface QueuedMark {
  /** Made once for each tap, so that sending it again changes nothing. */
  readonly clientId: string;
  readonly personId: string;
  readonly state: AttendanceState | null;
  /** When the tap was made, by the clock of this device. */
  readonly markedAt: string;
}

/**
 * Two people marked the same person differently; somebody has to say which is right. Of whom a conflict speaks, only this device knows: by
 * the id of its tap.
 */
export interface MarkConflict extends MarkConflictView {
  readonly personId: string;
}

/**
 * What a session still owes the server: taps in the order they were made, the wish to finish it, and what somebody here has yet to decide.
 * Holds no name.
 */
export interface MarkQueue {
  readonly marks: readonly QueuedMark[];
  readonly conflicts: readonly MarkConflict[];
  readonly finish: { readonly headcount?: number } | null;
  /** How many were counted so far where no names are kept: a note of this device, sent with the wish to finish. */
  readonly counted: number | null;
}

export const emptyQueue: MarkQueue = { marks: [], conflicts: [], finish: null, counted: null };

/** Adds a tap. An older tap for the same person need not be sent any more: only the last word of this device counts. */
export const enqueue = (queue: MarkQueue, mark: QueuedMark): MarkQueue => ({
  ...queue,
  marks: [...queue.marks.filter(({ personId }) => personId !== mark.personId), mark],
});

/** Takes out what the server answered for, and keeps what it disputed for a decision; a tap made meanwhile stays, and is the decision. */
export function confirm(queue: MarkQueue, sent: readonly QueuedMark[], disputed: readonly MarkConflictView[] = []): MarkQueue {
  const marks = queue.marks.filter(({ clientId }) => !sent.some((mark) => mark.clientId === clientId));
  const asked = disputed.flatMap((conflict) => {
    const personId = sent.find(({ clientId }) => clientId === conflict.clientId)?.personId;
    const isOpen = personId !== undefined && !marks.some((mark) => mark.personId === personId);
    return isOpen ? [{ ...conflict, personId }] : [];
  });
  return { ...queue, marks, conflicts: [...queue.conflicts, ...asked] };
}

/** Somebody has decided. */
export const settled = (queue: MarkQueue, { clientId }: MarkConflict): MarkQueue => ({
  ...queue,
  conflicts: queue.conflicts.filter((conflict) => conflict.clientId !== clientId),
});

/** How much is yet to be sent. */
export const waiting = ({ marks, finish }: MarkQueue): number => marks.length + (finish === null ? 0 : 1);

/** Whether the session owes the server nothing, and nobody here a decision. */
export const isSettled = (queue: MarkQueue): boolean => waiting(queue) === 0 && queue.conflicts.length === 0;

/** Whether this device may forget the session. */
export const isEmpty = (queue: MarkQueue): boolean => isSettled(queue) && queue.counted === null;

/** What a tap on a state does to the one that stands: sets it, or clears it when it is the same. */
export const afterTap = (stands: AttendanceState | null, tapped: AttendanceState): AttendanceState | null =>
  stands === tapped ? null : tapped;
