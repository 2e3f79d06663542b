import { goalsPlace } from '../care/aftercare-plan-records.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import type { Insert } from './insert.ts';

type Ids = Readonly<Record<'aftercare-plan' | 'branch' | 'member' | 'staff', string>>;

/** The open stay of the member, and an earlier one with the plan of aftercare that followed it and has not ended. */
export async function insertPlan(tx: CentreTransaction, insert: Insert, ids: Ids, word: string): Promise<void> {
  const stay = newId();
  await insert('stays', {
    id: stay,
    member_id: ids.member,
    branch_id: ids.branch,
    admitted_on: '2025-09-01',
    discharged_on: '2025-12-01',
  });
  await insert('stays', { id: newId(), member_id: ids.member, branch_id: ids.branch, admitted_on: '2026-01-01' });
  // They came from another branch of the centre, where there is one.
  const from = await tx.row<{ id: string }>('select id from branches where centre_id = $1 and id <> $2 order by id limit 1', ids.branch);
  if (from !== undefined)
    await insert('branch_changes', {
      ...{ id: newId(), member_id: ids.member, from_branch_id: from.id, to_branch_id: ids.branch },
      ...{ changed_on: '2025-10-01', recorded_at: new Date() },
    });
  await insert('aftercare_plans', {
    id: ids['aftercare-plan'],
    member_id: ids.member,
    stay_id: stay,
    discharged_on: '2025-12-01',
    leaving: 'planned',
    steps: JSON.stringify([{ day: 7, method: 'visit' }]),
    quarterly_months: 24,
    owner_id: ids.staff,
    language: 'en',
    preferred_time: 'evening',
    goals_cipher: sealText(tx, word, goalsPlace(ids['aftercare-plan'])),
    created_at: new Date(),
    updated_at: new Date(),
  });
}
