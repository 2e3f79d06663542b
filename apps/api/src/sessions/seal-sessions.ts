import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { clearTexts, sealClearTexts } from '../tenancy/seal-clear-texts.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { cancelReasonPlace, topicPlace } from './session.repository.ts';
import { SessionRow } from './session.row.ts';
import { sealSessionsWork } from './seal-sessions-work.ts';

const texts = [
  clearTexts<{ id: string; topic: string }>(
    'select id, topic from sessions where centre_id = $1 and topic is not null order by id limit $2 for update',
    (tx, rows) =>
      tx.table(SessionRow).updateAll(rows.map(({ id, topic }) => ({ id, topic: null, topicCipher: sealText(tx, topic, topicPlace(id)) }))),
  ),
  clearTexts<{ id: string; reason: string }>(
    `select id, cancel_reason as reason from sessions
     where centre_id = $1 and cancel_reason is not null and not withdrawn order by id limit $2 for update`,
    (tx, rows) =>
      tx
        .table(SessionRow)
        .updateAll(
          rows.map(({ id, reason }) => ({ id, cancelReason: null, cancelReasonCipher: sealText(tx, reason, cancelReasonPlace(id)) })),
        ),
  ),
];

/** Seals the topics and the reasons of staff for cancelling that an earlier version stored in clear. */
@Injectable()
export class SealSessions implements DueWorkListener {
  readonly work = sealSessionsWork;

  constructor(private readonly scope: TenantScope) {}

  run(centreId: CentreId): Promise<undefined> {
    return sealClearTexts(this.scope, centreId, texts);
  }
}
