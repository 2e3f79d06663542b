import { nextReviewAt, reviewStandIn } from '@saath/domain/absences';
import { earliest, type Instant } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockStandIns, storeStandIns } from './stand-in-records.ts';

/**
 * Looks at the open questions, or at those about some sessions, and stores what became of them; answers when time alone changes one next.
 * Everything is computed from what is stored, so that doing it again changes nothing.
 */
export async function reviewStandIns(tx: CentreTransaction, sessionIds?: readonly string[]): Promise<Instant | undefined> {
  const found = await lockStandIns(tx, { onlyOpen: true, ...(sessionIds === undefined ? {} : { sessionIds }) });
  const reviewed = found.map(({ request, facts }) => ({ request, change: reviewStandIn(request, facts, tx.now) }));
  await storeStandIns(
    tx,
    reviewed.flatMap(({ change }) => change ?? []),
  );
  return earliest(reviewed.flatMap(({ request, change }) => nextReviewAt(change?.request ?? request) ?? []));
}
