import type { EndedEpisode, RunningEpisode } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { SobrietyEpisodeRow } from './sobriety-episode.row.ts';

export const writeStartedEpisodes = (
  tx: CentreTransaction,
  started: readonly { readonly memberId: string; readonly episode: RunningEpisode }[],
): Promise<void> =>
  tx.table(SobrietyEpisodeRow).insert(
    started.map(({ memberId, episode: { id, startedOn } }) => ({
      id,
      memberId,
      startedOn: startedOn.toString(),
      endedOn: null,
      endReason: null,
    })),
  );

export const writeEndedEpisodes = (tx: CentreTransaction, ended: readonly EndedEpisode[]): Promise<void> =>
  tx.table(SobrietyEpisodeRow).updateAll(ended.map(({ id, endedOn, endReason }) => ({ id, endedOn: endedOn.toString(), endReason })));
