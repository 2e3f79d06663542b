import { Injectable } from '@nestjs/common';
import { expireQuestion } from '@saath/domain/introductions';
import type { CentreId, Instant } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { writeStep } from './introduction-records.ts';
import { introductionsWork } from './introductions-work.ts';
import { lockOverdue, nextExpiry } from './introductions.query.ts';

const atOnce = 100;

/** Lets questions expire whose time is over, a batch in each transaction, and forgets their answers. */
@Injectable()
export class ExpireIntroductionsDue implements DueWorkListener {
  readonly work = introductionsWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<Instant | undefined> {
    while ((await this.scope.inCentre(centreId, { kind: 'system' }, expireSome)) === atOnce);
    return this.scope.inCentre(centreId, { kind: 'system' }, nextExpiry);
  }
}

async function expireSome(tx: CentreTransaction): Promise<number> {
  const overdue = await lockOverdue(tx, atOnce);
  for (const introduction of overdue) {
    const expired = expireQuestion(introduction, tx.now);
    if (expired === undefined) continue;
    await writeStep(tx, introduction, expired.introduction, []);
    await tx.raise(expired.events);
  }
  return overdue.length;
}
