import { dueWork } from '../tenancy/due-work.ts';

/** Recomputes which members need a word, because a need may end without a change. */
export const careWork = dueWork('care');
