import type { AttendanceState } from '../../api/shapes.ts';

interface MarkLook {
  readonly state: AttendanceState;
  readonly icon: string;
}
/** Every mark, widest gesture first; each has its glyph, never its colour alone. */
export const markLooks: readonly MarkLook[] = [
  { state: 'present', icon: 'check' },
  { state: 'late', icon: 'schedule' },
  { state: 'left-early', icon: 'arrow_forward' },
  { state: 'excused', icon: 'event_available' },
  { state: 'absent', icon: 'remove' },
  { state: 'walk-in', icon: 'directions_walk' },
];
/** The four marks that fit on a row; the rarer ones are in the detail of the person. */
export const markButtons = markLooks.filter(({ state }) => state !== 'left-early' && state !== 'walk-in');

/** The colour of a state, as a token. A walk-in is outlined rather than filled. */
export const markColours: Readonly<Record<AttendanceState, string>> = {
  present: 'var(--saath-att-present)',
  'left-early': 'var(--saath-att-present)',
  late: 'var(--saath-att-late)',
  excused: 'var(--saath-att-excused)',
  absent: 'var(--saath-att-absent)',
  'walk-in': 'var(--saath-att-walkin)',
};
