import { Injectable } from '@nestjs/common';
import { checkTravelTimes, type TravelTimeChange } from '@saath/domain/branches';
import { happened, idOf, type BranchId } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { BranchesRepository } from './branches.repository.ts';
import { TravelTimeRow } from './travel-time.row.ts';
import type { TravelTimesBody } from './travel-times.body.ts';
import type { TravelTimeView } from './travel-times.view.ts';

/** The table of travel times between branches, which the centre keeps. Conflicts and substitutes read it. */
@Injectable()
export class TravelTimes {
  constructor(
    private readonly scope: TenantScope,
    private readonly branches: BranchesRepository,
  ) {}

  list(branchId?: string): Promise<TravelTimeView[]> {
    return this.scope.transaction(async (tx) => {
      const all = await timesInReach(tx);
      return branchId === undefined ? all : all.filter((time) => time.branchId === branchId || time.otherBranchId === branchId);
    });
  }

  /** Changes the pairs that are named and no other: who sends them has perhaps not read the others. */
  change({ times }: TravelTimesBody): Promise<TravelTimeView[]> {
    return this.scope.transaction(async (tx) => {
      const known = new Set((await this.branches.lockAll(tx)).map(({ id }) => id));
      const changed = valueOf(checkTravelTimes(times.map(inOrder), known));
      const taken = changed.filter(({ minutes }) => minutes === null);
      if (taken.length > 0) await tx.table(TravelTimeRow).remove({ id: await idsOf(tx, taken) });
      const given = changed.flatMap(({ minutes, ...pair }) => (minutes === null ? [] : [{ ...pair, minutes }]));
      const rows = given.map((time) => ({ id: newId(), ...time }));
      await tx.table(TravelTimeRow).upsert(rows, { conflict: ['branchId', 'otherBranchId'], update: ['minutes'] });
      await tx.raise([happened('travel-times-changed', 'centre', tx.centreId, { pairs: changed.length })]);
      return given;
    });
  }
}

/** A pair as it is stored, with the lower id first. */
function inOrder({ branchId, otherBranchId, minutes }: TravelTimesBody['times'][number]): TravelTimeChange {
  const [first, second] = [branchId, otherBranchId].toSorted().map((id) => idOf<BranchId>(id)) as [BranchId, BranchId];
  return { branchId: first, otherBranchId: second, minutes };
}

/** The ids of the rows of these pairs. */
async function idsOf(tx: CentreTransaction, pairs: readonly TravelTimeChange[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select t.id from travel_times t join unnest($2::uuid[], $3::uuid[]) as p (one, other) on t.branch_id = p.one and t.other_branch_id = p.other
     where t.centre_id = $1`,
    pairs.map(({ branchId }) => branchId),
    pairs.map(({ otherBranchId }) => otherBranchId),
  );
  return rows.map(({ id }) => id);
}

/** The ways between two branches that the reader both reaches. */
const timesInReach = (tx: CentreTransaction): Promise<TravelTimeView[]> =>
  tx.rows<TravelTimeView>(
    `select t.branch_id as "branchId", t.other_branch_id as "otherBranchId", t.minutes from travel_times t
     where t.centre_id = $1 and ${reach.branches('t.branch_id')} and ${reach.branches('t.other_branch_id')}
     order by t.branch_id, t.other_branch_id`,
  );
