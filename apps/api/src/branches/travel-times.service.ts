import { Injectable } from '@nestjs/common';
import { checkTravelTimes, type TravelTime } from '@saath/domain/branches';
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

  list(): Promise<TravelTimeView[]> {
    return this.scope.transaction(timesInReach);
  }

  /** Replaces the whole table. */
  replace({ times }: TravelTimesBody): Promise<TravelTimeView[]> {
    return this.scope.transaction(async (tx) => {
      const known = new Set((await this.branches.lockAll(tx)).map(({ id }) => id));
      const given = times.map(({ branchId, otherBranchId, minutes }): TravelTime => {
        const [first, second] = [branchId, otherBranchId].toSorted().map((id) => idOf<BranchId>(id)) as [BranchId, BranchId];
        return { branchId: first, otherBranchId: second, minutes };
      });
      const checked = valueOf(checkTravelTimes(given, known));
      const before = await tx.rows<{ id: string }>('select id from travel_times where centre_id = $1');
      if (before.length > 0) await tx.table(TravelTimeRow).remove({ id: before.map(({ id }) => id) });
      await tx.table(TravelTimeRow).insert(checked.map((time) => ({ id: newId(), ...time })));
      await tx.raise([happened('travel-times-changed', 'centre', tx.centreId, { pairs: checked.length })]);
      return timesInReach(tx);
    });
  }
}

/** The ways between two branches that the reader both reaches. */
const timesInReach = (tx: CentreTransaction): Promise<TravelTimeView[]> =>
  tx.rows<TravelTimeView>(
    `select t.branch_id as "branchId", t.other_branch_id as "otherBranchId", t.minutes from travel_times t
     where t.centre_id = $1 and ${reach.branches('t.branch_id')} and ${reach.branches('t.other_branch_id')}
     order by t.branch_id, t.other_branch_id`,
  );
