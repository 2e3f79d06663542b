import type { AttendanceState } from '../../api/shapes.ts';

interface MarkLook {
  readonly state: AttendanceState;
  readonly icon: string;
}
/** The four buttons of a row, widest gesture first; each state has its glyph, never its colour alone. */
export const markButtons: readonly MarkLook[] = [
  { state: 'present', icon: 'check' },
  { state: 'late', icon: 'schedule' },
  { state: 'excused', icon: 'event_available' },
  { state: 'absent', icon: 'remove' },
];

/** The colour of a state, as a token. A walk-in is outlined rather than filled. */
export const markColours: Readonly<Record<AttendanceState, string>> = {
  present: 'var(--saath-att-present)',
  'left-early': 'var(--saath-att-present)',
  late: 'var(--saath-att-late)',
  excused: 'var(--saath-att-excused)',
  absent: 'var(--saath-att-absent)',
  'walk-in': 'var(--saath-att-walkin)',
};
