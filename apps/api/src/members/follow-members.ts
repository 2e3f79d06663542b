import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { writeMemberCounts } from './write-member-counts.ts';

/** The number of people of a branch follows each registration, each move from or to those who left, and each transfer. */
@Injectable()
export class FollowMembers {
  @Follows('member-registered', { when: 'in-transaction' })
  countNew(tx: CentreTransaction, events: readonly EventOf<'member-registered'>[]): Promise<void> {
    return countBranchesOf(tx, events);
  }

  @Follows('member-moved', { when: 'in-transaction' })
  countMoved(tx: CentreTransaction, events: readonly EventOf<'member-moved'>[]): Promise<void> {
    return countBranchesOf(
      tx,
      events.filter(({ facts: { from, to } }) => from === 'left' || to === 'left'),
    );
  }

  @Follows('member-transferred', { when: 'in-transaction' })
  countTransferred(tx: CentreTransaction, events: readonly EventOf<'member-transferred'>[]): Promise<void> {
    return writeMemberCounts(
      tx,
      events.flatMap(({ facts: { from, to } }) => [from, to]),
    );
  }
}

async function countBranchesOf(tx: CentreTransaction, events: readonly EventOf<'member-registered' | 'member-moved'>[]): Promise<void> {
  if (events.length === 0) return;
  const branches = await tx.rows<{ branch_id: string }>(
    'select distinct branch_id from members where centre_id = $1 and id = any($2::uuid[])',
    events.map(({ subject }) => subject.id),
  );
  await writeMemberCounts(
    tx,
    branches.map(({ branch_id: id }) => id),
  );
}
