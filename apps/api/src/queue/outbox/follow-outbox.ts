import { Injectable } from '@nestjs/common';
import type { CentreHappening, EventType } from '@saath/domain/events';
import { happened, type CentreId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../../tenancy/centre-transaction.ts';
import { Followers, type Follower } from '../../tenancy/followers.ts';
import { TenantScope } from '../../tenancy/tenant-scope.ts';

interface OutboxRecord {
  readonly topic: EventType;
  readonly follower: string | null;
  readonly payload: CentreHappening | { readonly sessionId: string };
}

/**
 * Calls the follower of an outbox row exactly once: the row is deleted in the transaction of the follower, so a repeated job finds no
 * row and does nothing.
 */
@Injectable()
export class FollowOutbox {
  constructor(
    private readonly scope: TenantScope,
    private readonly followers: Followers,
  ) {}

  async follow(centreId: CentreId, rowId: string): Promise<void> {
    await this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const row = await takeOut(tx, rowId);
      if (row === undefined) return;
      for (const { follow } of this.followersOf(row)) await follow(tx, [eventOf(row)]);
    });
  }

  /** Throws when this version has no such follower; the row stays in the outbox until a version has one. */
  private followersOf({ topic, follower }: OutboxRecord): readonly Follower[] {
    const known = this.followers.of(topic).filter(({ name }) => follower === null || name === follower);
    if (known.length === 0) throw new Error(`Nobody follows "${topic}" as ${follower ?? 'any follower'}.`);
    return known;
  }
}

const takeOut = (tx: CentreTransaction, rowId: string): Promise<OutboxRecord | undefined> =>
  tx.row<OutboxRecord>('delete from outbox where centre_id = $1 and id = $2 returning topic, follower, payload', rowId);

/** The previous version stored only the id of a session, for every follower of the topic. */
const eventOf = ({ topic, payload }: OutboxRecord): CentreHappening =>
  'sessionId' in payload ? (happened(topic, 'session', payload.sessionId) as CentreHappening) : payload;
