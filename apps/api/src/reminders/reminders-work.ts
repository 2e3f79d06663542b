import { dueWork } from '../tenancy/due-work.ts';

/** Plans and sends reminders. */
export const remindersWork = dueWork('reminders');
