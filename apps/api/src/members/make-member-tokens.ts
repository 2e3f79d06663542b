import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { inBatchesById } from '../tenancy/in-batches.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { memberTokensWork } from './member-tokens-work.ts';
import { writeMemberTokens, type SealedMember } from './member-tokens.ts';

const membersAtOnce = 500;

/** Makes the tokens of every member of a centre, a batch in each transaction. It may run at any time: tokens made twice are the same. */
@Injectable()
export class MakeMemberTokens implements DueWorkListener {
  readonly work = memberTokensWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    await inBatchesById(this.scope, centreId, membersAtOnce, makeTokens);
  }
}

async function makeTokens(tx: CentreTransaction, after: string | null): Promise<readonly string[]> {
  // The rows are locked, so that a name that changes at the same moment gets its own tokens afterwards.
  const members = await tx.rows<SealedMember>(
    `select id, legal_name_cipher, phone_cipher from members where centre_id = $1 and merged_into_id is null and ($2::uuid is null or id > $2)
     order by id limit $3 for update`,
    after,
    membersAtOnce,
  );
  if (members.length > 0) await writeMemberTokens(tx, members);
  return members.map(({ id }) => id);
}
