import { Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { memberKeysWork } from './member-keys-work.ts';
import { writeMemberKeys, type NamedMember } from './member-keys.ts';

const membersPerTurn = 500;

/** Makes the keys of every member of a centre, a batch in each transaction. It may run at any time: keys made twice are the same. */
@Injectable()
export class MakeMemberKeys implements DueWorkListener {
  readonly work = memberKeysWork;

  constructor(private readonly scope: TenantScope) {}

  async run(centreId: CentreId): Promise<undefined> {
    for (let after: string | null = null; ;) {
      const last: string | undefined = await this.turn(centreId, after);
      if (last === undefined) return undefined;
      after = last;
    }
  }

  /** Makes the keys of one batch; answers the id of the last member when there may be more. */
  private turn(centreId: CentreId, after: string | null): Promise<string | undefined> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      // The rows are locked, so that an alias that changes at the same moment gets its own keys afterwards.
      const members = await tx.rows<NamedMember>(
        'select id, alias from members where centre_id = $1 and ($2::uuid is null or id > $2) order by id limit $3 for update',
        after,
        membersPerTurn,
      );
      if (members.length > 0) await writeMemberKeys(tx, members);
      return members.length === membersPerTurn ? members.at(-1)?.id : undefined;
    });
  }
}
