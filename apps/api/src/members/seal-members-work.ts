import { dueWork } from '../tenancy/due-work.ts';

/** Seals the reasons of stages and the evidence of consents that an earlier version stored in clear. A migration makes it due. */
export const sealMembersWork = dueWork('seal-members');
