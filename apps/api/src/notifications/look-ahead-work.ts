import { dueWork } from '../tenancy/due-work.ts';

/** Looks through the sessions of this week and the next for those at which nobody could stand in. */
export const lookAheadWork = dueWork('lone-sessions');

/** For how many minutes changes are waited for after the first one, so that many of them are looked through once. */
export const lookAfterMinutes = 2;
