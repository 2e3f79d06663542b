import { dueWork } from '../../tenancy/due-work.ts';

/** Hands the rows of the outbox to the queue. */
export const outboxWork = dueWork('outbox');
