import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { clearTexts, sealClearTexts } from '../tenancy/seal-clear-texts.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { evidencePlace } from './consent-records.ts';
import { ConsentRow } from './consent.row.ts';
import { stageReasonPlace } from './course-records.ts';
import { sealRelation, sealRelativeName } from './relative-texts.ts';
import { RelativeRow } from './relative.row.ts';
import { StageChangeRow } from './stage-change.row.ts';
import { sealMembersWork } from './seal-members-work.ts';

const texts = [
  clearTexts<{ id: string; reason: string }>(
    'select id, reason from stage_changes where centre_id = $1 and reason is not null order by id limit $2 for update',
    (tx, rows) =>
      tx
        .table(StageChangeRow)
        .updateAll(rows.map(({ id, reason }) => ({ id, reason: null, reasonCipher: sealText(tx, reason, stageReasonPlace(id)) }))),
  ),
  clearTexts<{ id: string; evidence: string }>(
    `select id, evidence from consents where centre_id = $1 and evidence <> '' order by id limit $2 for update`,
    (tx, rows) =>
      tx
        .table(ConsentRow)
        .updateAll(rows.map(({ id, evidence }) => ({ id, evidence: '', evidenceCipher: sealText(tx, evidence, evidencePlace(id)) }))),
  ),
  clearTexts<{ id: string; name: string }>(
    `select id, display_name as name from relatives where centre_id = $1 and display_name <> '' order by id limit $2 for update`,
    (tx, rows) => tx.table(RelativeRow).updateAll(rows.map(({ id, name }) => ({ id, ...sealRelativeName(tx, id, name) }))),
  ),
  clearTexts<{ id: string; relation: string }>(
    `select id, relation from relatives where centre_id = $1 and relation <> '' order by id limit $2 for update`,
    (tx, rows) => tx.table(RelativeRow).updateAll(rows.map(({ id, relation }) => ({ id, ...sealRelation(tx, id, relation) }))),
  ),
];

/**
 * Seals the reasons of stages, the evidence of consents, and the names and relations of relatives that an earlier version stored in clear.
 */
@Injectable()
export class SealMembers implements DueWorkListener {
  readonly work = sealMembersWork;

  constructor(private readonly scope: TenantScope) {}

  run(centreId: CentreId): Promise<undefined> {
    return sealClearTexts(this.scope, centreId, texts);
  }
}
