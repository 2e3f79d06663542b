import { celebrationWays } from '@saath/domain/members';
import { milestoneSteps, reachedIn } from '@saath/domain/milestones';
import type { Day } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { ConsentRow } from '../members/consent.row.ts';
import { CelebrationRow } from '../milestones/celebration.row.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface Sober {
  readonly id: string;
  readonly member_id: string;
  readonly started_on: string;
}

/** Two of three people want their milestones celebrated, each in one of the ways; every second of them celebrated the last one. */
export async function writeCelebrations(tx: CentreTransaction, today: Day, staffId: string): Promise<void> {
  const sober = await tx.rows<Sober>(
    'select id, member_id, started_on from sobriety_episodes where centre_id = $1 and ended_on is null order by started_on, id',
  );
  const wanted = sober
    .filter((_, index) => index % celebrationWays.length !== 0)
    .map((one, index) => ({ ...one, way: celebrationWays[index % celebrationWays.length] ?? 'private' }));
  await tx.table(ConsentRow).insert(
    wanted.map(({ member_id: memberId, started_on: grantedOn, way: channel }) => ({
      ...{ id: newId(), memberId, purpose: 'celebrate', channel, grantedOn, evidence: '', evidenceKind: 'spoken' },
      ...{ noticeLanguage: 'hi', recordedBy: staffId },
    })),
  );
  const celebrated = wanted.flatMap(({ id: episodeId, started_on: startedOn, way }, index) => {
    const last = reachedIn(milestoneSteps, { startedOn: storedDay(startedOn), endedOn: null }, today.subtract({ days: 2 })).at(-1);
    if (last === undefined || index % 2 === 0) return [];
    const at = new Date(tx.now.epochMilliseconds);
    return [{ id: newId(), episodeId, step: last.step, heldOn: last.on.toString(), way, staffId, recordedAt: at }];
  });
  await tx.table(CelebrationRow).insert(celebrated);
}
