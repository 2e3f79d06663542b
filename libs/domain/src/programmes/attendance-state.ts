/** The states that can be recorded of a person at a session. Each kind says which of these it knows and which count as a miss. */
export const attendanceStates = ['present', 'late', 'left-early', 'excused', 'absent', 'walk-in'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** Was in the room, whether for all of it or not. */
export const attendedStates: readonly AttendanceState[] = ['present', 'late', 'left-early', 'walk-in'];
export const attended = (state: AttendanceState): boolean => attendedStates.includes(state);

/** Was in the room for a part of the session, so that a kind may record the minutes. */
export const partStates: readonly AttendanceState[] = ['late', 'left-early'];

/** Was not expected at the session: was excused from it, or walked in. Such a mark does not count for how often a person attends. */
export const unexpectedStates: readonly AttendanceState[] = ['excused', 'walk-in'];
