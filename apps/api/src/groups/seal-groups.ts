import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { inBatches, rowsPerBatch } from '../tenancy/in-batches.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { endReasonPlace } from './enrolment-records.ts';
import { EnrolmentRow } from './enrolment.row.ts';
import { notesOf } from './group-records.ts';
import { GroupRow } from './group.row.ts';
import { sealGroupsWork } from './seal-groups-work.ts';

/** Seals the notes of groups and the reasons of ended enrolments that an earlier version stored in clear. It may run at any time. */
@Injectable()
export class SealGroups implements DueWorkListener {
  readonly work = sealGroupsWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    for (const batch of [sealNotes, sealEndReasons]) await inBatches(this.scope, centreId, batch);
  }
}

async function sealNotes(tx: CentreTransaction): Promise<number> {
  const rows = await tx.rows<{ id: string; notes: string }>(
    `select id, notes from groups where centre_id = $1 and notes <> '' order by id limit $2 for update`,
    rowsPerBatch,
  );
  await tx.table(GroupRow).updateAll(rows.map((row) => ({ id: row.id, ...notesOf(tx, row) })));
  return rows.length;
}

async function sealEndReasons(tx: CentreTransaction): Promise<number> {
  const rows = await tx.rows<{ id: string; end_reason: string }>(
    'select id, end_reason from enrolments where centre_id = $1 and end_reason is not null order by id limit $2 for update',
    rowsPerBatch,
  );
  const sealed = rows.map(({ id, end_reason: reason }) => ({
    id,
    endReason: null,
    endReasonCipher: sealText(tx, reason, endReasonPlace(id)),
  }));
  await tx.table(EnrolmentRow).updateAll(sealed);
  return rows.length;
}
