import type { TravelTime } from '@saath/domain/branches';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The table of travel times between all branches of the centre. */
export const loadTravelTimes = (tx: CentreTransaction): Promise<TravelTime[]> =>
  tx.rows<TravelTime>(
    `select branch_id as "branchId", other_branch_id as "otherBranchId", minutes from travel_times where centre_id = $1
     order by branch_id, other_branch_id`,
  );
