import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { FollowsMerges, type MergedPair } from './follows-merges.ts';
import { mergeParts, type MergePartView } from './merges.view.ts';

/** The entries that a merge would move, by the tables that every loaded slice moves. */
@Injectable()
export class MergePlan {
  constructor(private readonly discovery: DiscoveryService) {}

  /** The parts of the other record that have entries: those that move, and those that stay because the record that is kept has the same. */
  async partsOf(tx: CentreTransaction, pair: MergedPair): Promise<MergePartView[]> {
    const parts = new Map(mergeParts.map((part) => [part, { part, moves: 0, stays: 0 }]));
    for (const { part, find, count = find } of this.tables()) {
      const counted = part === null ? undefined : parts.get(part);
      if (counted === undefined) continue;
      for (const { stays } of await count(tx, pair)) counted[stays === true ? 'stays' : 'moves'] += 1;
    }
    return [...parts.values()].filter(({ moves, stays }) => moves + stays > 0);
  }

  private tables() {
    const followers = this.discovery.getProviders().map(({ instance }: { instance: unknown }) => instance);
    return followers.filter((one) => one instanceof FollowsMerges).flatMap(({ tables }) => tables);
  }
}
