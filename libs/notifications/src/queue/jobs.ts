/** The queues of the worker. A name is stored with the provider of the queue: a new name is a new queue. */
export const queueNames = { reminders: 'reminders', outbox: 'outbox' } as const;
export type QueueName = (typeof queueNames)[keyof typeof queueNames];

/** Wakes a worker for what is due in one centre. The ledger says what that is, so a lost or doubled job harms nobody. */
export interface RemindersJob {
  readonly centreId: string;
}

/** An announcement to follow; the name of the job is its topic. What it says stands in the outbox: a queue is not a place for data. */
export interface OutboxJob {
  readonly centreId: string;
  readonly announcementId: string;
}

export interface JobsByQueue {
  readonly reminders: RemindersJob;
  readonly outbox: OutboxJob;
}
