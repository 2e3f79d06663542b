import type { MarkConflictView } from '../../api/shapes.ts';
import { unmarked, type Marked, type Tap } from '../mark-words.ts';

/** Two people marked the same person differently; somebody has to say which mark is right. */
export interface MarkConflict extends MarkConflictView {
  readonly personId: string;
}

/** The effect of a tap on the mark of a person: it sets it, or clears it when it is the same. */
export const afterTap = (stands: Marked, tapped: Tap): Marked =>
  stands.state === tapped.state && stands.own === tapped.own ? unmarked : tapped;
