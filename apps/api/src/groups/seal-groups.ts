import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { clearTexts, sealClearTexts } from '../tenancy/seal-clear-texts.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { sealEndReasons } from './enrolment-records.ts';
import { notesOf } from './group-records.ts';
import { settingsOf } from './group-settings.ts';
import { GroupRow } from './group.row.ts';
import { sealGroupsWork } from './seal-groups-work.ts';

const texts = [
  clearTexts<{ id: string; notes: string }>(
    `select id, notes from groups where centre_id = $1 and notes <> '' order by id limit $2 for update`,
    (tx, rows) => tx.table(GroupRow).updateAll(rows.map((row) => ({ id: row.id, ...notesOf(tx, row) }))),
  ),
  clearTexts<{ id: string; settings: Record<string, unknown> }>(
    `select id, settings from groups where centre_id = $1 and jsonb_path_exists(settings, '$.* ? (@.type() == "string" || @.type() == "array" || @.type() == "object")')
     order by id limit $2 for update`,
    (tx, rows) => tx.table(GroupRow).updateAll(rows.map((row) => ({ id: row.id, ...settingsOf(tx, row) }))),
  ),
  clearTexts<{ id: string; reason: string }>(
    'select id, end_reason as reason from enrolments where centre_id = $1 and end_reason is not null order by id limit $2 for update',
    sealEndReasons,
  ),
];

/** Seals the notes of groups, the words among their settings and the reasons of ended enrolments that an earlier version stored in clear. */
@Injectable()
export class SealGroups implements DueWorkListener {
  readonly work = sealGroupsWork;

  constructor(private readonly scope: TenantScope) {}

  run(centreId: CentreId): Promise<undefined> {
    return sealClearTexts(this.scope, centreId, texts);
  }
}
