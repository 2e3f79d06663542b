import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Insert } from './insert.ts';

/** The milestones of the centre, and one that the member celebrated. */
export async function insertCelebration(
  tx: CentreTransaction,
  insert: Insert,
  ids: Readonly<Record<'sobriety-episode' | 'staff', string>>,
): Promise<void> {
  await insert('celebrations', {
    ...{ id: newId(), episode_id: ids['sobriety-episode'], step: 7, held_on: '2026-01-08', way: 'private', staff_id: ids.staff },
    recorded_at: new Date(),
  });
  const others = await tx.rows('select 1 from milestone_settings where centre_id = $1');
  if (others.length === 0) await insert('milestone_settings', { id: newId(), choices: ['1', '7', '30'], own_days: [21] });
}
