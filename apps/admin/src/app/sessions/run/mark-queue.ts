import type { AttendanceState } from '@saath/domain/programmes';

/** One tap on this device that the server has not confirmed yet. */
export interface QueuedMark {
  /** Made once for each tap, so that sending it again changes nothing. */
  readonly clientId: string;
  readonly personId: string;
  readonly state: AttendanceState | null;
  /** When the tap was made, by the clock of this device. */
  readonly markedAt: string;
}

/** What a session still owes the server: taps in the order they were made, and the wish to finish it. Holds no name. */
export interface MarkQueue {
  readonly marks: readonly QueuedMark[];
  readonly finish: { readonly headcount?: number } | null;
}

export const emptyQueue: MarkQueue = { marks: [], finish: null };

/** Adds a tap. An older tap for the same person need not be sent any more: only the last word of this device counts. */
export const enqueue = (queue: MarkQueue, mark: QueuedMark): MarkQueue => ({
  ...queue,
  marks: [...queue.marks.filter(({ personId }) => personId !== mark.personId), mark],
});

/** Takes out what the server answered for; a tap made meanwhile stays. */
export function confirm(queue: MarkQueue, clientIds: readonly string[]): MarkQueue {
  return { ...queue, marks: queue.marks.filter(({ clientId }) => !clientIds.includes(clientId)) };
}

export const waiting = ({ marks, finish }: MarkQueue): number => marks.length + (finish === null ? 0 : 1);

/** What a tap on a state does to the one that stands: sets it, or clears it when it is the same. */
export const afterTap = (stands: AttendanceState | null, tapped: AttendanceState): AttendanceState | null =>
  stands === tapped ? null : tapped;
