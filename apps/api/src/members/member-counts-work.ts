import { dueWork } from '../tenancy/due-work.ts';

/** Counts the people of every branch anew. It is made due after rows were written by SQL. */
export const memberCountsWork = dueWork('member-counts');
