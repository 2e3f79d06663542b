/**
 * How long a job belongs to a worker that says nothing: BullMQ renews the lock at half its time, and looks for jobs of dead workers at the
 * interval. The job of a killed worker is therefore running again after half a minute at most.
 */
export const jobLease = { lockDuration: 20_000, stalledInterval: 10_000 } as const;
