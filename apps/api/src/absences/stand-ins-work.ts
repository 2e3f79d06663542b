import { dueWork } from '../tenancy/due-work.ts';

/** Says of questions that nobody answered in time, and withdraws those whose session has begun. */
export const standInsWork = dueWork('stand-ins');
