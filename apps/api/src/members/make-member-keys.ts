import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { inBatchesById } from '../tenancy/in-batches.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { memberKeysWork } from './member-keys-work.ts';
import { writeMemberKeys, type NamedMember } from './member-keys.ts';

const membersAtOnce = 500;

/** Makes the keys of every member of a centre, a batch in each transaction. It may run at any time: keys made twice are the same. */
@Injectable()
export class MakeMemberKeys implements DueWorkListener {
  readonly work = memberKeysWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    await inBatchesById(this.scope, centreId, membersAtOnce, makeKeys);
  }
}

async function makeKeys(tx: CentreTransaction, after: string | null): Promise<readonly string[]> {
  // The rows are locked, so that an alias that changes at the same moment gets its own keys afterwards.
  const members = await tx.rows<NamedMember>(
    'select id, alias from members where centre_id = $1 and merged_into_id is null and ($2::uuid is null or id > $2) order by id limit $3 for update',
    after,
    membersAtOnce,
  );
  if (members.length > 0) await writeMemberKeys(tx, members);
  return members.map(({ id }) => id);
}
