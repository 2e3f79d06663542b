import type { CelebrationWay } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** A celebration as it is on record. */
export interface StoredCelebration {
  readonly on: string;
  readonly way: CelebrationWay;
  readonly by: string;
}
type Found = StoredCelebration & { readonly episodeId: string; readonly step: number };

/** A reader of the celebrations of these episodes: by episode and step. */
export async function celebrationsIn(
  tx: CentreTransaction,
  episodeIds: readonly string[],
): Promise<(episodeId: string, step: number) => StoredCelebration | null> {
  if (episodeIds.length === 0) return () => null;
  const rows = await tx.rows<Found>(
    `select c.episode_id as "episodeId", c.step, c.held_on as "on", c.way, t.name as "by"
     from celebrations c join staff t on t.centre_id = $1 and t.id = c.staff_id
     where c.centre_id = $1 and c.episode_id = any($2::uuid[])`,
    episodeIds,
  );
  const keyOf = (episodeId: string, step: number): string => `${episodeId} ${String(step)}`;
  const known = new Map(rows.map(({ episodeId, step, ...celebration }) => [keyOf(episodeId, step), celebration]));
  return (episodeId, step) => known.get(keyOf(episodeId, step)) ?? null;
}
