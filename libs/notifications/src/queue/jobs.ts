/** The queues of the worker. A name is stored with the provider of the queue: a new name is a new queue. */
export const queueNames = { reminders: 'reminders', outbox: 'outbox' } as const;
export type QueueName = (typeof queueNames)[keyof typeof queueNames];

/** Wakes a worker for the due messages of one centre. The ledger lists them, so a lost or repeated job does no harm. */
export interface RemindersJob {
  readonly centreId: string;
}

/** An announcement to process; the name of the job is its topic. Its content is in the outbox: the queue stores no data. */
export interface OutboxJob {
  readonly centreId: string;
  readonly announcementId: string;
}

export interface JobsByQueue {
  readonly reminders: RemindersJob;
  readonly outbox: OutboxJob;
}
