import { dueWork } from '../tenancy/due-work.ts';

/** Planning and sending reminders. */
export const remindersWork = dueWork('reminders');
