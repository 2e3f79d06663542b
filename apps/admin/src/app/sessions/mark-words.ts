import type { Localised } from '@saath/domain/kernel';
import type { AttendanceState } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import type { Kind } from '../ui/kinds.ts';

/** A mark: what it counts as, and the code of a kind's own mark. */
export interface Tap {
  readonly state: AttendanceState;
  readonly own: string | null;
}
/** A mark, or none. */
export type Marked = Tap | { readonly state: null; readonly own: null };
export const unmarked: Marked = { state: null, own: null };
export const markedOf = ({ state, own }: { readonly state: AttendanceState | null; readonly own: string | null }): Marked =>
  state === null ? unmarked : { state, own };

type Known = Pick<Kind, 'attendance'> | undefined;

/** The words that a kind brings for a mark of its own; undefined for one of the product, and for one that the kind no longer has. */
export const ownName = (kind: Known, own: string | null | undefined): Localised | undefined =>
  kind?.attendance.own.find(({ code }) => code === own)?.name;

/** A mark in words. */
export function markWords(
  words: Words,
  kind: Known,
  { state, own }: { readonly state: AttendanceState | null; readonly own?: string | null },
) {
  const name = ownName(kind, own);
  return name === undefined ? words.say(`sessions.state.${state ?? 'none'}`) : words.of(name);
}
