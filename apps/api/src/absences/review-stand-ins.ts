import { nextReviewAt, reviewStandIn } from '@saath/domain/absences';
import { earliest, type Instant } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { askNextOf } from './ask-next-of.ts';
import { isOpenSql, lockStandIns, storeStandIns } from './stand-in-records.ts';

/**
 * Looks at the open questions, or at those about some sessions, stores what became of them and asks the next people; answers when time alone
 * changes one next.
 * Everything is computed from what is stored, so that doing it again changes nothing.
 */
export async function reviewStandIns(tx: CentreTransaction, sessionIds?: readonly string[]): Promise<Instant | undefined> {
  await lockWithNext(tx, sessionIds);
  const found = await lockStandIns(tx, { onlyOpen: true, ...(sessionIds === undefined ? {} : { sessionIds }) });
  const reviewed = found.map(({ request, facts }) => ({ request, change: reviewStandIn(request, facts, tx.now) }));
  const changes = await askNextOf(
    tx,
    reviewed.flatMap(({ change }) => change ?? []),
  );
  await storeStandIns(tx, changes);
  const unchanged = reviewed.filter(({ change }) => change === null);
  return earliest([...unchanged, ...changes].flatMap(({ request }) => nextReviewAt(request) ?? []));
}

/** Locks the sessions about which somebody else may be asked now, in the order in which everybody locks sessions. */
const lockWithNext = (tx: CentreTransaction, sessionIds?: readonly string[]): Promise<unknown> =>
  tx.rows(
    `select s.id from sessions s where s.centre_id = $1 and s.id in (
       select r.session_id from stand_in_requests r
       where r.centre_id = $1 and ${isOpenSql} and r.next_ids <> '{}' and ($2::uuid[] is null or r.session_id = any($2)))
     order by s.id for update of s`,
    sessionIds ?? null,
  );
