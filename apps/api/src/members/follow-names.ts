import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { writeMemberKeys, type NamedMember } from './member-keys.ts';
import { writeTokensOf } from './member-tokens.ts';

/** The keys of a member's alias, and the tokens of their legal name and phone, follow each change of them. */
@Injectable()
export class FollowNames {
  @Follows('member-registered', { when: 'in-transaction' })
  findNew(tx: CentreTransaction, events: readonly EventOf<'member-registered'>[]): Promise<void> {
    return this.write(
      tx,
      events.map(({ subject }) => subject.id),
    );
  }

  @Follows('member-registered', { when: 'in-transaction' })
  findNewBySealed(tx: CentreTransaction, events: readonly EventOf<'member-registered'>[]): Promise<void> {
    return writeTokensOf(
      tx,
      events.map(({ subject }) => subject.id),
    );
  }

  @Follows('member-changed', { when: 'in-transaction' })
  findChangedBySealed(tx: CentreTransaction, events: readonly EventOf<'member-changed'>[]): Promise<void> {
    return writeTokensOf(
      tx,
      events.map(({ subject }) => subject.id),
    );
  }

  @Follows('member-changed', { when: 'in-transaction' })
  findRenamed(tx: CentreTransaction, events: readonly EventOf<'member-changed'>[]): Promise<void> {
    const renamed = events.filter(({ facts }) => facts.fields.includes('alias'));
    return this.write(
      tx,
      renamed.map(({ subject }) => subject.id),
    );
  }

  private async write(tx: CentreTransaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await writeMemberKeys(tx, await tx.rows<NamedMember>('select id, alias from members where centre_id = $1 and id = any($2)', ids));
  }
}
