import { dueWork } from '../tenancy/due-work.ts';

/** Planning sessions to the horizon as time goes on. */
export const sessionsWork = dueWork('sessions');
