/** The queues of the worker. A name is stored with the provider of the queue: a new name is a new queue. */
export const queueNames = { reminders: 'reminders', outbox: 'outbox' } as const;
export type QueueName = (typeof queueNames)[keyof typeof queueNames];

/** Wakes a worker for the due messages of one centre. The ledger lists them, so a lost or repeated job does no harm. */
export interface RemindersJob {
  readonly centreId: string;
}

/** The job of an outbox row; its name is the topic. The content is in the outbox: the queue stores no data. */
export interface OutboxJob {
  readonly centreId: string;
  /** The id of the outbox row, under the name that jobs in existing queues have. */
  readonly announcementId: string;
}

export interface JobsByQueue {
  readonly reminders: RemindersJob;
  readonly outbox: OutboxJob;
}
