export * from './mark.ts';
export * from './attendance.problems.ts';
export * from './apply-marks.ts';
export * from './came.ts';
