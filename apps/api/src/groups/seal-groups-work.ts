import { dueWork } from '../tenancy/due-work.ts';

/** Seals the notes of groups, the words among their settings and the reasons of ended enrolments that an earlier version stored in clear. A migration makes it due. */
export const sealGroupsWork = dueWork('seal-groups');
