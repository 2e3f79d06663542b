import { dueWork } from '../tenancy/due-work.ts';

/** Tells the staff what becomes so by time alone: a session that nobody starts or finishes, a member who needs a word from now on. */
export const notificationsWork = dueWork('notifications');

/**
 * What has been so for longer than this is not told any more, in hours: after a long outage, or on the first day with notifications, nobody
 * is to be told of everything that ever was.
 */
export const lateHours = 24;
