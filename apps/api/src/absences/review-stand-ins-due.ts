import { Injectable } from '@nestjs/common';
import type { CentreId, Instant } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { reviewStandIns } from './review-stand-ins.ts';
import { standInsWork } from './stand-ins-work.ts';

/** Says of questions that nobody answered in time, and withdraws those whose session has begun. */
@Injectable()
export class ReviewStandInsDue implements DueWorkListener {
  readonly work = standInsWork;

  constructor(private readonly scope: TenantScope) {}

  run(centreId: CentreId): Promise<Instant | undefined> {
    return this.scope.inCentre(centreId, { kind: 'system' }, (tx) => reviewStandIns(tx));
  }
}
