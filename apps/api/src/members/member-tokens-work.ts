import { dueWork } from '../tenancy/due-work.ts';

/** Makes the tokens of members who were on record before there were tokens; a migration makes it due. */
export const memberTokensWork = dueWork('member-tokens');
