import { dueWork } from '../tenancy/due-work.ts';

/** Plans sessions up to the horizon as time goes on. */
export const sessionsWork = dueWork('sessions');
