import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import { toDate } from '../../platform/clock.ts';
import type { EventType } from '@saath/domain/events';
import { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { DueWorkListener } from './due-work.ts';
import { outboxWork } from './outbox-work.ts';
import { OutboxRow } from './outbox.row.ts';

const rowsPerBatch = 500;
/** After how many hours a row that was not followed is handed over again: the queue may lose a job, the outbox loses no row. */
const againHours = 1;

/** The part of an outbox row that its job needs. */
export interface RowToRelay {
  readonly id: string;
  readonly topic: EventType;
  readonly centreId: CentreId;
}
/** Adds the jobs of a batch of rows to the queue; the row id is the job id, so adding a row twice makes one job. */
export type EnqueueAll = (rows: readonly RowToRelay[]) => Promise<void>;

/** Hands the outbox rows of one centre to the queue, oldest first, and marks them after the queue has accepted them. FollowOutbox deletes a row. */
@Injectable()
export class RelayOutbox implements DueWorkListener {
  readonly work = outboxWork;

  constructor(
    private readonly scope: TenantScope,
    private readonly enqueue: EnqueueAll,
  ) {}

  run(centreId: CentreId): Promise<Instant | undefined> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const rows = await tx.rows<Pick<RowToRelay, 'id' | 'topic'>>(
        `select id, topic from outbox where centre_id = $1 and (relayed_at is null or relayed_at <= $2)
         order by created_at, id limit $3 for update skip locked`,
        toDate(tx.now.subtract({ hours: againHours })),
        rowsPerBatch,
      );
      await this.enqueue(rows.map((row) => ({ ...row, centreId })));
      await tx.table(OutboxRow).update({ id: rows.map(({ id }) => id) }, { relayedAt: toDate(tx.now) });
      if (rows.length === rowsPerBatch) return tx.now;
      const left = await tx.row('select 1 from outbox where centre_id = $1 limit 1');
      return left === undefined ? undefined : tx.now.add({ hours: againHours });
    });
  }
}
