import type { AttendanceState } from '@saath/domain/programmes';
import type { MarkConflictView } from '../../api/shapes.ts';

/** Two people marked the same person differently; somebody has to say which mark is right. */
export interface MarkConflict extends MarkConflictView {
  readonly personId: string;
}

/** What a tap on a state does to the mark of a person: sets it, or clears it when it is the same. */
export const afterTap = (stands: AttendanceState | null, tapped: AttendanceState): AttendanceState | null =>
  stands === tapped ? null : tapped;
