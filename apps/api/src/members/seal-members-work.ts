import { dueWork } from '../tenancy/due-work.ts';

/** Seals the texts about members and relatives that an earlier version stored in clear. A migration makes it due. */
export const sealMembersWork = dueWork('seal-members');
