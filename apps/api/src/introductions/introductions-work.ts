import { dueWork } from '../tenancy/due-work.ts';

/** Lets questions expire that not everybody answered in time. */
export const introductionsWork = dueWork('introductions');
