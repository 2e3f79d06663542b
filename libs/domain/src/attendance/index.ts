export * from './attendance.events.ts';
export * from './mark.ts';
export * from './attendance.limits.ts';
export * from './attendance.problems.ts';
export * from './apply-marks.ts';
export * from './attendance-rate.ts';
export * from './mark-unmarked-absent.ts';
