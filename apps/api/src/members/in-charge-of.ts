import { sqlList } from '../database/sql-list.ts';
import { worksIn } from '../staff/works-in.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MemberRow } from './member.row.ts';
import { membersRefusals } from './members.refusals.ts';

/** The roles that may be in charge of a member. */
const rolesInCharge = ['counsellor', 'administrator'] as const;

/** The change of the counsellor in charge, who must work in the member's branch. */
export async function inChargeOf(
  tx: CentreTransaction,
  { branchId }: { readonly branchId: string },
  staffId: string | null | undefined,
): Promise<Partial<Pick<MemberRow, 'inChargeId'>>> {
  if (staffId === undefined) return {};
  if (staffId === null) return { inChargeId: null };
  const found = await tx.row(
    `select t.id from staff t where t.centre_id = $1 and t.id = $2 and t.role in (${sqlList(rolesInCharge)}) and ${worksIn('t', '$3::uuid')}`,
    staffId,
    branchId,
  );
  if (found === undefined) throw membersRefusals.inChargeUnknown();
  return { inChargeId: staffId };
}
