/** What can be recorded of a person at a session. Each kind says which of these it knows and which count as a miss. */
export const attendanceStates = ['present', 'late', 'left-early', 'excused', 'absent', 'walk-in'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** Was in the room, whether for all of it or not. */
export const cameStates: readonly AttendanceState[] = ['present', 'late', 'left-early', 'walk-in'];
export const came = (state: AttendanceState): boolean => cameStates.includes(state);
