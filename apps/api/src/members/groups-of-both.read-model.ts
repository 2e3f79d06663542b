import { openPlaceStates } from '@saath/domain/groups';
import { sqlList } from '../database/sql-list.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MergedPair } from './follows-merges.ts';

/** SQL: the groups in which a member has a seat today or later, or waits for one; `$4` is the day. */
const groupsOf = (member: '$2' | '$3'): string => `
  select e.group_id from enrolments e where e.centre_id = $1 and e.member_id = ${member} and (e.ends_on is null or e.ends_on > $4::date)
  union select p.group_id from waiting_places p where p.centre_id = $1 and p.member_id = ${member} and p.state in (${sqlList(openPlaceStates)})`;
const bothSql = `select count(*)::int as count from (${groupsOf('$2')}) a join (${groupsOf('$3')}) b on b.group_id = a.group_id`;

/** The number of groups in which both have a seat or wait for one. */
export async function groupsOfBoth(tx: CentreTransaction, { kept, other }: MergedPair, today: string): Promise<number> {
  return (await tx.row<{ count: number }>(bothSql, other, kept, today))?.count ?? 0;
}
