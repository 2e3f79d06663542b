import { dueWork } from '../tenancy/due-work.ts';

/** Passes steps that nobody did in time to the next person. */
export const laddersWork = dueWork('ladders');
