import { dueWork } from '../../tenancy/due-work.ts';

/** Handing the outbox to the queue. */
export const outboxWork = dueWork('outbox');
