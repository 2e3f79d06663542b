import { asksNext, askNextStandIn, type StandInChanged } from '@saath/domain/absences';
import type { StaffId, StandInRequestId } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockStandIns, sessionFacts } from './stand-in-records.ts';
import { openSessions, substitutesFor } from './substitutes.read-model.ts';

/**
 * These changes, with the next person who is asked where somebody said no, did not answer in time or cannot come. What one person is asked at
 * once is one question. The sessions are locked, so that nobody is asked beside.
 */
export async function askNextOf(tx: CentreTransaction, changes: readonly StandInChanged[]): Promise<readonly StandInChanged[]> {
  const ids = [...new Set(changes.filter(({ request }) => asksNext(request)).map(({ request }) => request.sessionId))];
  if (ids.length === 0) return changes;
  // The list is of the people who asked: their reach counts, not that of who answers.
  const given = tx.withGivenRecord();
  const facts = await sessionFacts(given, ids);
  const free = await substitutesFor(given, await openSessions(given, ids));
  const earlier = (await lockStandIns(given, { sessionIds: ids, onlyOpen: false })).map(({ request }) => request);
  const questions = new Map<StaffId, string>();
  return changes.flatMap((change): readonly StandInChanged[] => {
    const { sessionId } = change.request;
    const known = facts.get(sessionId);
    if (known === undefined) return [change];
    const found = askNextStandIn({
      ...{ change, facts: known, now: tx.now, earlier: earlier.filter((one) => one.sessionId === sessionId) },
      isFree: (staffId) => free.get(sessionId)?.some((person) => person.staffId === staffId && person.isFree) ?? false,
      ids: { id: newId<StandInRequestId>(), questionId: newId() },
    });
    return found.map((one) => (one.request.id === change.request.id ? one : inOneQuestion(one, questions)));
  });
}

/** Joins the requests that the same person gets at once into one question with one notification. */
function inOneQuestion({ request, events }: StandInChanged, questions: Map<StaffId, string>): StandInChanged {
  const questionId = questions.get(request.staffId) ?? request.questionId;
  questions.set(request.staffId, questionId);
  return {
    request: { ...request, questionId },
    events: events.map((event) => ({ ...event, facts: { ...event.facts, questionId } }) as typeof event),
  };
}
