import { idOf, type SobrietyEpisodeId } from '@saath/domain/kernel';
import type { SobrietyEndReason, SobrietyEpisode } from '@saath/domain/members';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface EpisodeRecord {
  readonly id: string;
  readonly member_id: string;
  readonly started_on: string;
  readonly ended_on: string | null;
  readonly end_reason: SobrietyEndReason | null;
}

/** The sobriety episodes of these members, the latest first. */
export async function episodesOf(
  tx: CentreTransaction,
  memberIds: readonly string[],
): Promise<(SobrietyEpisode & { readonly memberId: string })[]> {
  const rows = await tx.rows<EpisodeRecord>(
    `select id, member_id, started_on, ended_on, end_reason from sobriety_episodes
     where centre_id = $1 and member_id = any($2::uuid[]) order by started_on desc, id desc`,
    memberIds,
  );
  return rows.map(({ id, member_id: memberId, started_on: startedOn, ended_on: endedOn, end_reason: endReason }) => {
    const base = { id: idOf<SobrietyEpisodeId>(id), memberId, startedOn: storedDay(startedOn) };
    if (endedOn === null || endReason === null) return { ...base, endedOn: null, endReason: null };
    return { ...base, endedOn: storedDay(endedOn), endReason };
  });
}
