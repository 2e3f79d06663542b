import { dueWork } from '../tenancy/due-work.ts';

/** Computing again who needs a word: time alone may have ended a need. */
export const careWork = dueWork('care');
