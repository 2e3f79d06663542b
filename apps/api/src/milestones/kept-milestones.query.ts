import { everyMilestone, stepsKept, type KeptMilestones, type MilestoneStep } from '@saath/domain/milestones';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export type StoredMilestones = KeptMilestones & { readonly version: number };

/** The milestones that the centre keeps; all of the product while it has chosen nothing, with the version 0. */
export async function keptMilestonesHere(tx: CentreTransaction): Promise<StoredMilestones> {
  const row = await tx.row<StoredMilestones>('select choices, own_days as "ownDays", version from milestone_settings where centre_id = $1');
  return row ?? { ...everyMilestone, version: 0 };
}

/** The steps that the centre keeps: every page that speaks of milestones reads these. */
export const milestoneStepsHere = async (tx: CentreTransaction): Promise<readonly MilestoneStep[]> =>
  stepsKept(await keptMilestonesHere(tx));
