import { dueWork } from '../tenancy/due-work.ts';

/** Tells the staff what becomes so by time alone: a session that nobody starts or finishes, a member who needs a word from now on. */
export const notificationsWork = dueWork('notifications');

/**
 * The age in hours beyond which a fact is not announced any more: after a long outage, or on the first day with notifications, nobody is to
 * be told of everything that ever was.
 */
export const lateHours = 24;
