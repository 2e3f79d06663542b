import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { inBatches, rowsPerBatch } from '../tenancy/in-batches.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { evidencePlace } from './consent-records.ts';
import { ConsentRow } from './consent.row.ts';
import { stageReasonPlace } from './course-records.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { sealMembersWork } from './seal-members-work.ts';

/** Seals the reasons of stages and the evidence of consents that an earlier version stored in clear. It may run at any time. */
@Injectable()
export class SealMembers implements DueWorkListener {
  readonly work = sealMembersWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    for (const batch of [sealReasons, sealEvidence]) await inBatches(this.scope, centreId, batch);
  }
}

async function sealReasons(tx: CentreTransaction): Promise<number> {
  const rows = await tx.rows<{ id: string; reason: string }>(
    'select id, reason from stage_changes where centre_id = $1 and reason is not null order by id limit $2 for update',
    rowsPerBatch,
  );
  const sealed = rows.map(({ id, reason }) => ({ id, reason: null, reasonCipher: sealText(tx, reason, stageReasonPlace(id)) }));
  await tx.table(StageChangeRow).updateAll(sealed);
  return rows.length;
}

async function sealEvidence(tx: CentreTransaction): Promise<number> {
  const rows = await tx.rows<{ id: string; evidence: string }>(
    `select id, evidence from consents where centre_id = $1 and evidence <> '' order by id limit $2 for update`,
    rowsPerBatch,
  );
  const sealed = rows.map(({ id, evidence }) => ({ id, evidence: '', evidenceCipher: sealText(tx, evidence, evidencePlace(id)) }));
  await tx.table(ConsentRow).updateAll(sealed);
  return rows.length;
}
