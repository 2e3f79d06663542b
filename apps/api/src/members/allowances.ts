import type { Day } from '@saath/domain/kernel';
import { allowancesOn, consentPurposes, purposeFacts, purposesForRelatives, type Allowance } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { AllowanceView } from './consent.view.ts';
import { aboutRelative, consentsOf } from './consents.query.ts';
import { relativesOf } from './relatives.query.ts';

const forMember = consentPurposes.filter((purpose) => purposeFacts[purpose].recipient === 'member');

const viewOf = (relativeId: string | null, { until, ...allowed }: Allowance): AllowanceView => ({
  ...allowed,
  relativeId,
  until: until?.toString() ?? null,
});

/** Each purpose for the member, then each for every relative, with what the consents allow of it on a day. */
export async function listAllowances(tx: CentreTransaction, memberId: string, on: Day): Promise<AllowanceView[]> {
  const consents = await consentsOf(tx, [memberId]);
  const relatives = await relativesOf(tx, [memberId]);
  return [
    ...allowancesOn(consents, forMember, on).map((allowed) => viewOf(null, allowed)),
    ...relatives.flatMap(({ id }) =>
      allowancesOn(aboutRelative(consents, id), purposesForRelatives, on).map((allowed) => viewOf(id, allowed)),
    ),
  ];
}
