import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { inBatches, rowsPerBatch } from '../tenancy/in-batches.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { cancelReasonPlace, topicPlace } from './session.repository.ts';
import { SessionRow } from './session.row.ts';
import { sealSessionsWork } from './seal-sessions-work.ts';

/** Seals the topics and the reasons of staff for cancelling that an earlier version stored in clear. It may run at any time. */
@Injectable()
export class SealSessions implements DueWorkListener {
  readonly work = sealSessionsWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    for (const batch of [sealTopics, sealCancelReasons]) await inBatches(this.scope, centreId, batch);
  }
}

async function sealTopics(tx: CentreTransaction): Promise<number> {
  const rows = await tx.rows<{ id: string; topic: string }>(
    'select id, topic from sessions where centre_id = $1 and topic is not null order by id limit $2 for update',
    rowsPerBatch,
  );
  const sealed = rows.map(({ id, topic }) => ({ id, topic: null, topicCipher: sealText(tx, topic, topicPlace(id)) }));
  await tx.table(SessionRow).updateAll(sealed);
  return rows.length;
}

async function sealCancelReasons(tx: CentreTransaction): Promise<number> {
  const rows = await tx.rows<{ id: string; cancel_reason: string }>(
    `select id, cancel_reason from sessions where centre_id = $1 and cancel_reason is not null and not withdrawn order by id limit $2 for update`,
    rowsPerBatch,
  );
  const sealed = rows.map(({ id, cancel_reason: reason }) => ({
    id,
    cancelReason: null,
    cancelReasonCipher: sealText(tx, reason, cancelReasonPlace(id)),
  }));
  await tx.table(SessionRow).updateAll(sealed);
  return rows.length;
}
