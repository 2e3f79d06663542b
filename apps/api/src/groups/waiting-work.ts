import { dueWork } from '../tenancy/due-work.ts';

/** Lets offers of seats lapse, and offers free seats to the people who wait for them. */
export const waitingWork = dueWork('waiting-lists');
