import { dueWork } from '../tenancy/due-work.ts';

/** Makes the search keys of members who were on record before there were keys; a migration makes it due. */
export const memberKeysWork = dueWork('member-keys');
