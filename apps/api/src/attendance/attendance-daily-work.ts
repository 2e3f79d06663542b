import { dueWork } from '../tenancy/due-work.ts';

/** Counts the attendance of every day anew, from the marks. It is made due after rows were written by SQL. */
export const attendanceDailyWork = dueWork('attendance-daily');
