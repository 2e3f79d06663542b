import { happened, type Instant, type SessionId } from '@saath/domain/kernel';
import {
  isSession,
  lastMarks,
  marksToRecord,
  missesToOpen,
  openMisses,
  type LadderEvent,
  type LadderFact,
  type NewMark,
} from '@saath/domain/ladders';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { LadderRow } from './ladder.row.ts';
import { lockOfMembers } from './load-ladders.ts';
import { membersOfLadders } from './members-of-ladders.query.ts';
import { daysRead, membersConcerned, sessionsOfMembers, type SessionOfMember } from './sessions-of-members.query.ts';
import { settledMisses } from './settled-misses.query.ts';
import { settleLadders, stateOf, type Addition } from './settle-ladders.ts';
import { ladderNow, type StoredLadder } from './stored-ladder.ts';

/** Taken before the marks of members are compared with their ladders, so that two transactions do not open two. */
const laddersLock = lockName('ladders');

/** Brings the ladders of members in line with their marks, after marks at these sessions changed. Doing it again changes nothing. */
export async function recordMarks(tx: CentreTransaction, memberIds: readonly string[], sessionIds: readonly string[]): Promise<void> {
  const since = tx.now.subtract({ hours: daysRead * 24 });
  const concerned = await membersConcerned(tx, { memberIds, sessionIds, since: toDate(since) });
  if (concerned.length === 0) return;
  await tx.lock(laddersLock);
  const ladders = await lockOfMembers(tx, concerned, toDate(since));
  const sessions = await sessionsOfMembers(tx, concerned, toDate(since));
  const latest = new Map(ladders.map((ladder) => [ladder.memberId, ladder]));
  const changed = [...latest.values()].flatMap((ladder) =>
    additionOf(tx, ladder, { sessions: sessions.get(ladder.memberId) ?? [], since }),
  );
  await tell(tx, changed, await settleLadders(tx, changed));
  const isOpen = (memberId: string): boolean => {
    const ladder = latest.get(memberId);
    if (ladder === undefined) return false;
    const facts = changed.find((one) => one.ladder === ladder)?.facts ?? [];
    return ladderNow(tx, { ...ladder, facts: [...ladder.facts, ...facts] }).closed === null;
  };
  await open(tx, new Map([...sessions].filter(([id]) => !isOpen(id))));
}

const factsOf = (marks: readonly NewMark[], at: Instant): readonly LadderFact[] => marks.map((mark) => ({ type: 'session', at, ...mark }));

/** The marks that a ladder lacks. One that marks closed takes up no further misses unless a correction opens it again. */
function additionOf(
  tx: CentreTransaction,
  ladder: StoredLadder,
  { sessions, since }: { readonly sessions: readonly SessionOfMember[]; readonly since: Instant },
): readonly Addition[] {
  const known = lastMarks(ladder.facts);
  const has = new Set(known.map(({ sessionId }) => sessionId));
  const marks = marksToRecord(known, sessions, since);
  const corrected = marks.filter(({ sessionId }) => has.has(sessionId));
  const reopens = ladder.state === 'open' || openMisses(lastMarks([...ladder.facts, ...factsOf(corrected, tx.now)])).length > 0;
  const facts = factsOf(reopens ? marks : corrected, tx.now);
  return facts.length === 0 ? [] : [{ ladder, facts }];
}

/** Announces ladders that marks have closed or opened again. */
async function tell(tx: CentreTransaction, before: readonly Addition[], after: readonly StoredLadder[]): Promise<void> {
  const events = after.flatMap((ladder, place): readonly LadderEvent[] => {
    const { closed } = ladderNow(tx, ladder);
    const wasOpen = before[place]?.ladder.state === 'open';
    if (closed === null) return wasOpen ? [] : [happened('ladder-reopened', 'ladder', ladder.id, {}, [ladder.memberId])];
    return wasOpen ? [happened('ladder-closed', 'ladder', ladder.id, { reason: closed.reason }, [ladder.memberId])] : [];
  });
  await tx.raise(events);
}

/** Opens ladders for those of these members who have enough misses that are on no other. */
async function open(tx: CentreTransaction, sessions: ReadonlyMap<string, readonly SessionOfMember[]>): Promise<void> {
  const missing = [...sessions].filter(([, all]) => missesToOpen(all, new Set()).length > 0).map(([id]) => id);
  if (missing.length === 0) return;
  const settled = await settledMisses(tx, missing);
  const members = await membersOfLadders(tx, missing);
  const opened = missing.flatMap((memberId): readonly Addition[] => {
    const misses = missesToOpen(sessions.get(memberId) ?? [], settled.get(memberId) ?? new Set<SessionId>());
    const policy = sessions.get(memberId)?.find(({ sessionId }) => sessionId === misses.at(-1)?.sessionId)?.policy;
    const member = members.get(memberId);
    if (policy === undefined || member === undefined) return [];
    const ladder: StoredLadder = {
      id: newId(),
      memberId,
      state: 'open',
      policy,
      ownerId: null,
      step: 0,
      version: 1,
      closedBecause: null,
      ...member,
      facts: [],
    };
    return [
      {
        ladder,
        facts: factsOf(
          misses.map(({ sessionId, startsAt, state }) => ({ sessionId, startsAt, state })),
          tx.now,
        ),
      },
    ];
  });
  await tx.table(LadderRow).insert(
    opened.map(({ ladder, facts }) => ({
      ...{ id: ladder.id, memberId: ladder.memberId, policy: ladder.policy, version: ladder.version, openedAt: toDate(tx.now) },
      ...stateOf(ladderNow(tx, { ...ladder, facts })),
    })),
  );
  await tx.raise(
    opened.map(({ ladder: { id, memberId }, facts }) =>
      happened('ladder-opened', 'ladder', id, { misses: facts.filter(isSession).length }, [memberId]),
    ),
  );
  await settleLadders(tx, opened);
}
