import { dueWork } from '../tenancy/due-work.ts';

/** Seals the topics and the reasons of staff for cancelling that an earlier version stored in clear. A migration makes it due. */
export const sealSessionsWork = dueWork('seal-sessions');
